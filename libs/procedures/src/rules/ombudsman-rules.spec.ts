import { expect, test } from '@jest/globals';
import { NOT_HELD } from '../events/vocabulary.js';
import { noReferral } from '../workflow/case-state.js';
import { day, on, refusalOf, told } from '../../testing/story.js';

test('a remedy is overdue once the date in the decision has passed, not on it', () => {
  const given = told([
    on('2021-06-01', 'LgscoReferralRecorded', { lgscoReference: '21 000 001', receivedOn: day('2021-06-01'), initiatedBy: NOT_HELD }),
    on('2021-06-02', 'LgscoEnquiryReceived', { enquiryId: 'E1', phase: 'INVESTIGATION', dueOn: NOT_HELD }),
    on('2021-06-10', 'LgscoDecisionRecorded', { decidedOn: day('2021-06-10'), outcome: 'UPHELD', remedies: [{ remedyId: 'R1', kind: 'APOLOGY', dueOn: day('2021-07-08') }] }),
    on('2021-06-11', 'LgscoRecommendationAccepted', { remedyId: 'R1' }),
  ], { state: noReferral, events: [] });
  const overdue = (date: string) => refusalOf(given, on(date, 'LgscoRemedyOverdue', { remedyId: 'R1', dueOn: day('2021-07-08') }));
  expect(overdue('2021-07-08')).toMatchObject({ code: 'ERR_ORDER', message: expect.stringContaining('8 July 2021') });
  expect(overdue('2021-07-09')).toBeUndefined();
});
