import { describe, expect, test } from '@jest/globals';
import { NOT_HELD } from '../events/vocabulary.js';
import type { ProposedEvent } from '../events/domain-event.js';
import { noReferral } from '../workflow/case-state.js';
import { acknowledged, received, stage2Completed, stage2Open } from '../../testing/chapters.js';
import { day, on, refusalOf, told, waiting, workflow, type Told } from '../../testing/story.js';
import { standingOf } from './deadline-status.js';

const deadline = ({ state }: Told, deadlineId: string) => workflow.deadlines(state).find((each) => each.deadlineId === deadlineId);
const standing = (given: Told, deadlineId: string, today: string) => {
  const found = deadline(given, deadlineId);
  return found && standingOf(found, given.state.facts, day(today), workflow.law).status;
};
const breaches = ({ events }: Told) => events.flatMap(({ type, payload }) => (type === 'DeadlineBreached' && 'dueOn' in payload ? [[payload.deadlineId, payload.dueOn]] : []));

test('the corporate Stage 2 clock starts with the first acknowledgement, and there is no second', () => {
  const open = told(stage2Open('CORPORATE', '2026-05-05'));
  const sent = (date: string) => on(date, 'Stage2Acknowledged', { sentOn: day(date) });
  const acknowledgedOnce = told([sent('2026-05-06')], open);
  expect(deadline(acknowledgedOnce, 'CORP-S2:1')).toMatchObject({ startOn: '2026-05-06', dueOn: '2026-06-04' });
  expect(refusalOf(acknowledgedOnce, sent('2026-05-11'))).toMatchObject({ code: 'ERR_ALREADY_DONE', message: expect.stringContaining('6 May 2026') });
});

describe('the papers of the panel', () => {
  const asked = told([...stage2Open('CSC', '2021-06-07'), ...stage2Completed('CSC', '2021-07-05'), on('2021-07-06', 'Stage3Requested', { requestedOn: day('2021-07-06') }), on('2021-07-07', 'PanelAppointed', { chairId: 'PN-1', memberIds: ['PN-2', 'PN-3'] })]);
  const panelOn = (date: string) => told([on('2021-07-07', 'PanelDateSet', { panelOn: day(date) })], asked);

  test('are due ten working days before it, or on the day its date was set if that is later', () => {
    expect(deadline(panelOn('2021-07-28'), 'CSC-S3-PAPERS:1')).toMatchObject({ startOn: '2021-07-07', dueOn: '2021-07-14' });
    expect(deadline(panelOn('2021-07-16'), 'CSC-S3-PAPERS:1')?.dueOn).toBe('2021-07-07');
  });

  test('are owed no longer once the panel has met without them', () => {
    const held = told([on('2021-07-28', 'PanelHeld', { heldOn: day('2021-07-28'), membersPresent: 3, withoutPapersReason: 'Read out' })], panelOn('2021-07-28'));
    expect(standing(held, 'CSC-S3-PAPERS:1', '2021-08-02')).toBe('CANCELLED');
    expect(deadline(held, 'CSC-S3-20:1')).toMatchObject({ startOn: '2021-07-28', dueOn: '2021-08-25' });
  });
});

describe('an adult plan', () => {
  const received1June = told([...received('ASC', '2021-06-01'), ...acknowledged('2021-06-02')]);
  const agreed = (date: string, endsOn: string) => on(date, 'ComplaintPlanAgreed', { responsePeriodEndsOn: day(endsOn), manner: NOT_HELD });
  const responder = (date: string) => on(date, 'ResponderAssigned', { responderId: 'SR-1' });
  const answered = (date: string) => on(date, 'ResponseIssued', { sentOn: day(date), wellFounded: true, lgscoRightStated: true, responseText: 'Words' });

  test("takes the place of the council's default while that runs", () => {
    expect(breaches(waiting('2021-08-01T12:00:00Z', told([agreed('2021-06-03', '2021-07-30')], received1June)))).toEqual([['ASC-PLAN:1', '2021-07-30']]);
  });

  test('agreed only after the default had passed is a clock of its own, with its own breach', () => {
    const late = told([agreed('2021-07-08', '2021-07-30')], received1June);
    expect(breaches(waiting('2021-08-01T12:00:00Z', late))).toEqual([['ASC-PLAN:1', '2021-07-06'], ['ASC-PLAN:2', '2021-07-30']]);
    expect([standing(late, 'ASC-PLAN:1', '2021-07-09'), standing(late, 'ASC-PLAN:2', '2021-07-09')]).toEqual(['CANCELLED', 'ON_TRACK']);
  });

  test.each([
    ['agreed beyond six months moves them with it', agreed('2021-06-03', '2021-12-10'), '2021-12-10'],
    ['set by the authority does not', on('2021-06-03', 'ComplaintPlanSetByAuthority', { responsePeriodEndsOn: day('2021-12-10'), reason: 'Would not say' }), '2021-11-30'],
    ['agreed within them leaves them', agreed('2021-06-03', '2021-07-30'), '2021-11-30'],
  ] as const satisfies readonly (readonly [string, ProposedEvent, string])[])('%s', (_, plan, dueOn) => {
    expect(deadline(told([plan], received1June), 'ASC-6M:1')?.dueOn).toBe(dueOn);
  });

  test('extended past six months moves them with it', () => {
    const extension = on('2021-07-20', 'DeadlineExtended', { code: 'ASC-PLAN', deadlineId: 'ASC-PLAN:1', from: day('2021-07-30'), to: day('2021-12-15'), reason: 'MULTI_AGENCY', noticeSentOn: day('2021-07-20'), agreedByComplainant: true });
    expect(deadline(told([agreed('2021-06-03', '2021-07-30'), extension], received1June), 'ASC-6M:1')?.dueOn).toBe('2021-12-15');
  });

  test('is met by the first answer; reconsidering is a limit of its own and makes no breach in the past', () => {
    const reconsidered = told([agreed('2021-06-03', '2021-06-30'), responder('2021-06-04'), answered('2021-06-30'), on('2021-07-12', 'ReconsiderationStarted', { reason: 'A letter was missed' })], received1June);
    expect(deadline(reconsidered, 'ASC-RECON:1')).toMatchObject({ startOn: '2021-07-12', dueOn: '2021-08-16' });
    const again = told([answered('2022-02-01')], reconsidered);
    expect(breaches(again)).toEqual([['ASC-RECON:1', '2021-08-16']]);
    expect([standing(again, 'ASC-PLAN:1', '2022-02-01'), standing(again, 'ASC-6M:1', '2022-02-01'), standing(again, 'ASC-RECON:1', '2022-02-01')]).toEqual(['MET', 'MET', 'MET_LATE']);
    expect(again.state.facts.completed.map(({ dueOn, recount, within }) => [dueOn, recount, within])).toEqual([['2021-06-30', undefined, true], ['2021-08-16', false, false]]);
  });
});

test('each enquiry of the Ombudsman is a clock of its own, with its own breach, and a decision ends what is still owed', () => {
  const enquiry = (date: string, enquiryId: string, dueOn: string) => on(date, 'LgscoEnquiryReceived', { enquiryId, phase: 'INVESTIGATION', dueOn: day(dueOn) });
  const referral = told([
    on('2021-06-01', 'LgscoReferralRecorded', { lgscoReference: '21 000 001', receivedOn: day('2021-06-01'), initiatedBy: 'COMPLAINANT' }),
    enquiry('2021-06-02', 'E1', '2021-06-16'), enquiry('2021-06-21', 'E2', '2021-06-30'),
    on('2021-06-22', 'LgscoEnquiryAnswered', { enquiryId: 'E1', answeredOn: day('2021-06-22') }),
  ], { state: noReferral, events: [] });
  const later = waiting('2021-07-05T12:00:00Z', referral);
  expect(breaches(later)).toEqual([['LG-ENQ:1', '2021-06-16'], ['LG-ENQ:2', '2021-06-30']]);
  const decided = told([on('2021-07-06', 'LgscoDecisionRecorded', { decidedOn: day('2021-07-06'), outcome: 'NOT_UPHELD', remedies: [] })], later);
  expect([standing(decided, 'LG-ENQ:1', '2021-07-07'), standing(decided, 'LG-ENQ:2', '2021-07-07')]).toEqual(['MET_LATE', 'CANCELLED']);
});
