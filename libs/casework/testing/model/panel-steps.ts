import { addDays } from '@redress/calendar';
import { stateName, type CaseState } from '@redress/procedures';
import { given, variant, waiting, type Step } from './step.js';

const manager = 'COMPLAINTS_MANAGER';
const clerk = 'PANEL_CLERK';
const during = (...names: readonly string[]) => (state: CaseState) => names.includes(stateName(state));

const response = {
  adjudicatorId: 'AO-1', findingsNotAccepted: [], lgscoRightStated: true,
  recommendationAnswers: ['PANEL-R1', 'PANEL-R2'].map((recommendationId) => ({ recommendationId, followed: true })),
};

const nowhere = { pointId: 'P9', finding: 'UPHELD' };
const authority = (what: string, more: object) => [
  variant('issue-authority-response', what, 'ADJUDICATING_OFFICER', ({ on }) => ({ ...response, sentOn: on, independentPersonConsultedOn: on, ...more }), during('S3_REPORTED')),
];

/** Stage 3 (domain 3.13). */
export const panelSteps: readonly Step[] = [
  waiting(40, during('S2_RESPONDED')),
  ...given('request-panel', manager, ({ on }) => ({ requestedOn: on })),
  variant('request-panel', 'waiving the window', manager, ({ on }) => ({ requestedOn: on, waiver: 'Bereaved' }), during('S2_RESPONDED')),
  ...given('refuse-panel', manager, ({ on }) => ({ requestedOn: on, reasonsGiven: 'None', explanation: 'Too late', effectiveDate: on })),
  variant('refuse-panel', 'the day before it was asked for', manager, ({ today }) => ({ requestedOn: today, reasonsGiven: 'None', explanation: 'Too late', effectiveDate: addDays(today, -1) }), during('S2_RESPONDED')),
  ...given('appoint-panel', clerk, ({ on }) => ({ chairId: 'PN-1', memberIds: ['PN-2', 'PN-3'], effectiveDate: on })),
  variant('appoint-panel', 'of two', clerk, () => ({ chairId: 'PN-1', memberIds: ['PN-2'] }), during('S3_SETUP')),
  variant('appoint-panel', 'with the investigator', clerk, () => ({ chairId: 'PN-1', memberIds: ['PN-2', 'PM-1'] }), during('S3_SETUP')),
  ...given('set-panel-date', clerk, ({ on, today }) => ({ panelOn: today, reason: 'All are free then', effectiveDate: on })),
  variant('set-panel-date', 'for tomorrow', clerk, ({ today }) => ({ panelOn: addDays(today, 1), reason: 'All are free then' }), during('S3_SETUP')),
  ...[-1, 3, 364].map((days) => variant('set-panel-date', `${days} days from now, and nothing said of it`, clerk, ({ today }) => ({ panelOn: addDays(today, days) }), during('S3_SETUP'))),
  ...given('adjourn-panel', clerk, ({ on, today }) => ({ panelOn: addDays(today, 1), reason: 'Only two came', effectiveDate: on })),
  ...[-1, 3].map((days) => variant('adjourn-panel', `${days} days from now`, clerk, ({ today }) => ({ panelOn: addDays(today, days), reason: 'Only two came' }), during('S3_SETUP'))),
  ...given('replace-panel-member', manager, ({ on, facts }) => ({ leavingId: facts.stage3.panelMemberIds?.at(-1) ?? 'PN-3', memberId: 'PN-4', reason: 'Ill', effectiveDate: on })),
  ...[['PN-9', 'PN-4'], ['PN-2', 'PN-1'], ['PN-2', 'PM-1']].map(([leavingId, memberId]) =>
    variant('replace-panel-member', `${leavingId} by ${memberId}`, manager, () => ({ leavingId, memberId, reason: 'Ill' }), during('S3_SETUP'))),
  ...given('circulate-papers', clerk, ({ on }) => ({ sentOn: on })),
  ...given('record-panel-held', clerk, ({ on }) => ({ heldOn: on, membersPresent: 3 })),
  variant('record-panel-held', 'without papers, and why', clerk, ({ on }) => ({ heldOn: on, membersPresent: 3, withoutPapersReason: 'Read out at the meeting' }), during('S3_SETUP')),
  variant('record-panel-held', 'by two', clerk, ({ on }) => ({ heldOn: on, membersPresent: 2 }), during('S3_SETUP')),
  ...given('issue-panel-report', clerk, ({ on }) => ({ sentOn: on, text: 'The panel agrees.', findings: [], recommendations: [{ text: 'Apologise' }, { text: 'Train the team' }] })),
  variant('issue-panel-report', 'on a point that does not exist', clerk, ({ on }) => ({ sentOn: on, text: 'The panel agrees.', findings: [nowhere], recommendations: [] }), during('S3_PANEL_HELD')),
  variant('issue-panel-report', 'recommending on a point that does not exist', clerk, ({ on }) => ({ sentOn: on, text: 'The panel agrees.', findings: [], recommendations: [{ text: 'Apologise', pointId: 'P9' }] }), during('S3_PANEL_HELD')),
  ...given('issue-authority-response', 'ADJUDICATING_OFFICER', ({ on }) => ({ ...response, sentOn: on, independentPersonConsultedOn: on })),
  variant('issue-authority-response', 'having consulted before the report', 'ADJUDICATING_OFFICER', ({ on }) => ({ ...response, sentOn: on, independentPersonConsultedOn: addDays(on, -1) }), during('S3_REPORTED')),
  ...authority('by the investigator', { adjudicatorId: 'PM-1' }),
  ...authority('following one of two without a reason', { recommendationAnswers: ['PANEL-R1', 'PANEL-R2'].map((recommendationId) => ({ recommendationId, followed: recommendationId === 'PANEL-R1' })) }),
  ...authority('silent about the Ombudsman', { lgscoRightStated: false }),
  ...authority('not accepting what was not found', { findingsNotAccepted: [{ pointId: 'P9', reason: 'No' }] }),
  variant('issue-authority-response', 'answering one of two', 'ADJUDICATING_OFFICER', ({ on }) => ({ ...response, sentOn: on, independentPersonConsultedOn: on, recommendationAnswers: response.recommendationAnswers.slice(1) }), during('S3_REPORTED')),
];
