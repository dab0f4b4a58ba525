import { addDays, londonDate } from '@redress/calendar';
import { stateName, type CaseState, type Facts } from '@redress/procedures';
import { given, variant, waiting, type Present, type Step } from './step.js';

const officer = 'CASE_WORKER';

/** The day from which Conflict Resolution Meetings may be offered [seed App 1]. */
export const trialBegins = londonDate('2021-07-01');

const idOf = ({ meetings }: Facts) => Object.keys(meetings)[0] ?? 'none-offered';
const inStage1 = (state: CaseState) => ['S1_IN_PROGRESS', 'S1_RESPONDED'].includes(stateName(state));
const none = ({ facts }: CaseState) => Object.keys(facts.meetings).length === 0;
const stands = (state: CaseState, ...states: readonly string[]) => Object.values(state.facts.meetings).some((meeting) => states.includes(meeting.state));

/** Beside nothing else of Stage 1, and one meeting at most: more would double all that the stage can be. */
const plain = ({ facts: { extensions, stage1, suspensions } }: CaseState) => extensions.length === 0 && suspensions.length === 0 && stage1.earlyEscalationAgreedOn === undefined;
const isBare = ({ facts: { stage2, interviews, readings } }: CaseState) =>
  stage2.statementDrafts === 0 && stage2.investigator === undefined && stage2.independentPerson === undefined && Object.keys({ ...interviews, ...readings }).length === 0;

const mayOffer = (state: CaseState) => none(state) && (inStage1(state) ? plain(state) : !stateName(state).startsWith('S2_') || isBare(state));
const mayMeet = (state: CaseState) => inStage1(state) && plain(state);
const mayEnd = (state: CaseState) => mayMeet(state) || (stateName(state) === 'S2_SETUP' && isBare(state)) || state.facts.ended !== undefined;

/** While there is a meeting the stage goes on, is left or withdrawn from; what else may be done then is done where there is none. */
export function besideMeetings(steps: readonly Step[]): readonly Step[] {
  return steps.map((step) => ('command' in step && goesOn.includes(step.command) ? step : { ...step, when: (state: CaseState) => none(state) && step.when(state) }));
}

const goesOn = ['issue-stage-1-response', 'escalate-to-stage-2', 'withdraw-complaint'];

const offer = ({ on }: Present) => ({ directorate: 'PEOPLE', rightToStage2Stated: true, effectiveDate: on });
const plan = ({ on, today, facts }: Present) => ({ meetingId: idOf(facts), meetsOn: today, facilitatorId: 'F-1', facilitatorIsNotItsSubject: true, advocateInvited: true, effectiveDate: on });

/** Conflict Resolution Meetings (domain 3.12). */
export const meetingSteps: readonly Step[] = [
  waiting(55, (state) => stateName(state) === 'S1_IN_PROGRESS' && none(state) && plain(state)),
  ...given('offer-crm', officer, offer, mayOffer),
  variant('offer-crm', 'outside the trial', officer, (present) => ({ ...offer(present), directorate: 'OTHER' }), (state) => mayOffer(state) && inStage1(state)),
  variant('offer-crm', 'silent about Stage 2', officer, (present) => ({ ...offer(present), rightToStage2Stated: false }), (state) => mayOffer(state) && inStage1(state)),
  variant('offer-crm', 'while one is under way', officer, offer, (state) => mayMeet(state) && stands(state, 'OFFERED')),
  waiting(9, (state) => mayMeet(state) && stands(state, 'OFFERED')),
  ...given('record-crm-answer', officer, ({ on, facts }) => ({ meetingId: idOf(facts), accepted: true, answeredOn: on }), mayMeet),
  ...given('record-crm-answer', officer, ({ on, facts }) => ({ meetingId: idOf(facts), accepted: false, answeredOn: on }), mayMeet).map((step) => ({ ...step, label: `${step.label}, a no` })),
  ...given('schedule-crm', officer, plan, mayMeet),
  variant('schedule-crm', 'for tomorrow', officer, (present) => ({ ...plan(present), meetsOn: addDays(present.today, 1) }), mayMeet),
  variant('schedule-crm', 'for yesterday', officer, (present) => ({ ...plan(present), meetsOn: addDays(present.today, -1) }), (state) => mayMeet(state) && stands(state, 'ACCEPTED')),
  variant('schedule-crm', 'led by the responder', officer, (present) => ({ ...plan(present), facilitatorId: 'SR-1' }), (state) => mayMeet(state) && stands(state, 'ACCEPTED')),
  variant('schedule-crm', 'led by whom it is about', officer, (present) => ({ ...plan(present), facilitatorIsNotItsSubject: false }), (state) => mayMeet(state) && stands(state, 'ACCEPTED')),
  ...given('record-crm-held', officer, ({ on, facts }) => ({ meetingId: idOf(facts), heldOn: on, attendees: ['Ann Smith', 'The team manager'] }), mayMeet),
  ...given('record-crm-outcome', officer, ({ on, today, facts }) =>
    ({ meetingId: idOf(facts), outcome: 'PARTLY_RESOLVED', agreedActions: [{ text: 'A call every Friday', dueOn: addDays(today, 14) }], confirmationSentOn: on }), mayEnd),
  ...given('cancel-crm', officer, ({ on, facts }) => ({ meetingId: idOf(facts), reason: 'She asked for Stage 2', effectiveDate: on }), mayEnd),
];
