import { addDays, type LondonDate } from '@redress/calendar';
import { stateName, type CaseState } from '@redress/procedures';
import { given, variant, waiting, type Step } from './step.js';

const manager = 'COMPLAINTS_MANAGER';
const during = (...names: readonly string[]) => (state: CaseState) => names.includes(stateName(state));

/** From acceptance to Stage 2, in both staged procedures; the limit of Stage 1 has passed after so many days. */
export const stageOneSteps = (daysOfStage1: number): readonly Step[] => [
  ...given('start-stage-1', manager, ({ on }) => ({ responderId: 'SR-1', effectiveDate: on })),
  ...given('issue-stage-1-response', manager, ({ on }) => ({ sentOn: on, outcome: 'NOT_UPHELD', responseText: 'No.', rightToStage2Stated: true })),
  variant('issue-stage-1-response', 'silent about Stage 2', manager, ({ on }) => ({ sentOn: on, outcome: 'NOT_UPHELD', responseText: 'No.', rightToStage2Stated: false }), during('S1_IN_PROGRESS')),
  ...given('agree-early-escalation', manager, ({ on }) => ({ complainantAgreed: true, authorityAgreed: true, effectiveDate: on })),
  variant('agree-early-escalation', 'by one side', manager, () => ({ complainantAgreed: true, authorityAgreed: false }), during('S1_IN_PROGRESS')),
  waiting(daysOfStage1, (state) => stateName(state) === 'S1_IN_PROGRESS' || isOrdinary(state)),
  ...given('escalate-to-stage-2', manager, ({ on }) => ({ requestedOn: on, requestForm: 'WRITTEN' })),
  variant('escalate-to-stage-2', 'asked for before the complaint', manager, ({ today }) => ({ requestedOn: addDays(today, -100), requestForm: 'WRITTEN' }), during('S1_IN_PROGRESS', 'S1_RESPONDED')),
  ...given('refuse-escalation', manager, ({ on }) => refusal(on)),
  ...refusalVariants,
  waiting(40, (state) => stateName(state) === 'S1_RESPONDED'),
];

function refusal(on: LondonDate) {
  return { requestedOn: on, ground: 'ALREADY_DECIDED', explanation: 'Last year', lgscoRightStated: true, effectiveDate: on };
}

const refusalVariants = Object.entries<(today: LondonDate) => object>({
  'for want of new evidence': () => ({ ground: 'NO_NEW_EVIDENCE' }),
  'asked for before the complaint': (today) => ({ requestedOn: addDays(today, -100) }),
  'the day before it was asked for': (today) => ({ effectiveDate: addDays(today, -1) }),
  'as late': () => ({ ground: 'LATE_REQUEST' }),
  'silent about the Ombudsman': () => ({ lgscoRightStated: false }),
}).map(([what, more]) => variant('refuse-escalation', what, manager, ({ on, today }) => ({ ...refusal(on), ...more(today) }), during('S1_RESPONDED')));

/** Accepted, and nothing else is to be asked at the door. */
function isOrdinary(state: CaseState): boolean {
  const { receipt, acceptedOn } = state.facts;
  return stateName(state) === 'ACKNOWLEDGED' && receipt?.complainantType === 'PARENT' && acceptedOn !== undefined;
}
