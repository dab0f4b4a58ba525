import { addDays } from '@redress/calendar';
import { stateName, type CaseState, type Facts } from '@redress/procedures';
import { given, variant, waiting, type Step } from './step.js';

const investigator = 'INVESTIGATING_OFFICER';
const idOf = ({ interviews }: Facts) => Object.keys(interviews)[0] ?? 'none-planned';

/** One interview at most, and only beside a setup that has not moved yet: more would double all that the setup can be. */
const alone = ({ facts: { stage2 } }: CaseState) => stage2.statementDrafts === 0 && stage2.investigator === undefined && stage2.independentPerson === undefined;
const underWay = ({ facts: { procedure, stage2 } }: CaseState) => procedure === 'CSC' || (stage2.statementDrafts === 0 && stage2.independentPerson === undefined);
const heard = (state: CaseState) => (stateName(state) === 'S2_SETUP' ? alone(state) : stateName(state) === 'S2_INVESTIGATING' && underWay(state));
const notYetPlanned = (state: CaseState) => (heard(state) || !['S2_SETUP', 'S2_INVESTIGATING'].includes(stateName(state))) && Object.keys({ ...state.facts.interviews, ...state.facts.readings }).length === 0;
const notesOut = (state: CaseState) => heard(state) && Object.values(state.facts.interviews).some((interview) => ['NOTES_SENT', 'CHALLENGED'].includes(interview.state));

export const interviewSteps: readonly Step[] = [
  ...given('plan-interview', investigator, ({ on }) => ({ interviewee: 'The manager', consentRecorded: true, effectiveDate: on }), notYetPlanned),
  ...given('schedule-interview', investigator, ({ on, today, facts }) => ({ interviewId: idOf(facts), scheduledFor: today, effectiveDate: on }), heard),
  variant('schedule-interview', 'for the day before', investigator, ({ today, facts }) => ({ interviewId: idOf(facts), scheduledFor: addDays(today, -1) }), heard),
  ...given('record-interview-held', investigator, ({ on, facts }) => ({ interviewId: idOf(facts), heldOn: on, independentPersonAttended: true }), heard),
  ...given('record-non-attendance', investigator, ({ on, facts }) => ({ interviewId: idOf(facts), effectiveDate: on }), heard),
  ...given('draft-notes', investigator, ({ on, facts }) => ({ interviewId: idOf(facts), effectiveDate: on }), heard),
  ...given('send-notes', investigator, ({ on, facts }) => ({ interviewId: idOf(facts), sentOn: on, recipient: 'INTERVIEWEE' }), heard),
  ...given('agree-notes', investigator, ({ on, facts }) => ({ interviewId: idOf(facts), agreedOn: on }), heard),
  ...given('challenge-notes', investigator, ({ on, facts }) => ({ interviewId: idOf(facts), challengedOn: on, changes: 'Not on Monday' }), heard),
  ...given('revise-notes', investigator, ({ on, facts }) => ({ interviewId: idOf(facts), effectiveDate: on }), heard),
  ...given('finalise-with-comments', investigator, ({ on, facts }) => ({ interviewId: idOf(facts), reason: 'The tape says so', effectiveDate: on }), heard),
  ...given('record-late-comment', investigator, ({ on, facts }) => ({ interviewId: idOf(facts), comment: 'I was away', effectiveDate: on }), heard),
  ...given('cancel-interview', investigator, ({ on, facts }) => ({ interviewId: idOf(facts), reason: 'Left the council', effectiveDate: on }), heard),
  waiting(8, notesOut),
];
