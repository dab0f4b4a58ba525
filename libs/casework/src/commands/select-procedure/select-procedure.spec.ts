import { expect, test } from '@jest/globals';
import { problems, proposals, today } from '../../../testing/command-alone.js';
import { SelectProcedure } from './select-procedure.js';

test('names the procedure and why', () => {
  expect(proposals(SelectProcedure, { procedure: 'CSC', reason: 'A child in need' })).toEqual([
    { type: 'ProcedureSelected', effectiveDate: today, payload: { procedure: 'CSC', reason: 'A child in need' } },
  ]);
});

test('knows three procedures', () => {
  expect(problems(SelectProcedure, { procedure: 'HOUSING', reason: 'A landlord' })).toEqual(['procedure']);
});
