import { expect, test } from '@jest/globals';
import { problems, proposals } from '../../../testing/command-alone.js';
import { CirculatePapers } from './circulate-papers.js';

test('dates the fact by the papers', () => {
  expect(proposals(CirculatePapers, { sentOn: '2021-06-15' })).toEqual([
    { type: 'PanelPapersSent', effectiveDate: '2021-06-15', payload: { sentOn: '2021-06-15' } },
  ]);
});

test('asks when', () => {
  expect(problems(CirculatePapers, {})).toEqual(['sentOn']);
});
