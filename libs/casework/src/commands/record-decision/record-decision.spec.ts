import { expect, test } from '@jest/globals';
import { problems, proposals } from '../../../testing/command-alone.js';
import { RecordDecision } from './record-decision.js';

test('numbers the remedies', () => {
  expect(proposals(RecordDecision, { decidedOn: '2021-06-15', outcome: 'UPHELD', remedies: [{ kind: 'APOLOGY', dueOn: '2021-07-13' }, { kind: 'TRAINING', dueOn: '2021-09-15' }] })).toEqual([
    { type: 'LgscoDecisionRecorded', effectiveDate: '2021-06-15', payload: {
      decidedOn: '2021-06-15', outcome: 'UPHELD',
      remedies: [{ remedyId: 'R1', kind: 'APOLOGY', dueOn: '2021-07-13' }, { remedyId: 'R2', kind: 'TRAINING', dueOn: '2021-09-15' }],
    } },
  ]);
});

test('names the remedy that is none', () => {
  expect(problems(RecordDecision, { decidedOn: '2021-06-15', outcome: 'UPHELD', remedies: [{ kind: 'FLOWERS', dueOn: '2021-07-13' }] })).toEqual(['remedies[0].kind']);
});
