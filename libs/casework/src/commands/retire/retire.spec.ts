import { expect, test } from '@jest/globals';
import { problems, proposals, today } from '../../../testing/command-alone.js';
import { Retire } from './retire.js';

test('says why', () => {
  expect(proposals(Retire, { reason: 'Moved away' })).toEqual([{ type: 'PoolMemberRetired', effectiveDate: today, payload: { reason: 'Moved away' } }]);
});

test('asks for the reason', () => {
  expect(problems(Retire, {})).toEqual(['reason']);
});
