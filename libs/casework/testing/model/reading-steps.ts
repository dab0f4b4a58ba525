import { addDays, weekdayOf, type LondonDate } from '@redress/calendar';
import { stateName, type CaseState, type Facts } from '@redress/procedures';
import { given, variant, type Present, type Step } from './step.js';

const officer = 'CASE_WORKER';
const idOf = ({ readings }: Facts) => Object.keys(readings)[0] ?? 'none-asked-for';
const readerOf = ({ stage2 }: Facts) => stage2.investigator ?? stage2.independentPerson ?? 'PM-1';

/** One reading at most, and only beside a setup that has not moved yet: more would double all that the setup can be. */
const alone = ({ facts: { stage2 } }: CaseState) =>
  stage2.statementDrafts === 0 && stage2.statementSettledOn === undefined && (stage2.investigator === undefined || stage2.independentPerson === undefined);
const underWay = ({ facts: { procedure, stage2 } }: CaseState) =>
  stage2.reportOn === undefined && (procedure === 'CSC' || (stage2.statementDrafts === 0 && stage2.statementSettledOn === undefined && stage2.independentPerson === undefined));
const nobodyHeard = ({ facts }: CaseState) => Object.keys(facts.interviews).length === 0;

function mayRead(state: CaseState): boolean {
  if (!nobodyHeard(state)) return false;
  return stateName(state) === 'S2_SETUP' ? alone(state) : stateName(state) === 'S2_INVESTIGATING' && underWay(state);
}

const notYetAsked = (state: CaseState) =>
  (mayRead(state) || !['S2_SETUP', 'S2_INVESTIGATING'].includes(stateName(state))) && Object.keys(state.facts.readings).length === 0;
const mayCancel = (state: CaseState) => mayRead(state) || stateName(state) === 'S2_REPORTED';
const isBooked = (state: CaseState) => mayRead(state) && Object.values(state.facts.readings).some((reading) => reading.state === 'BOOKED');

/** A minute of the room that no other modelled history asks for. */
function slot({ facts, today, unique }: Present, days = 0) {
  const minute = 9 * 60 + (Number(/\d+$/.exec(unique)?.[0] ?? 0) % 479);
  const time = (minutes: number) => `${String(Math.floor(minutes / 60)).padStart(2, '0')}:${String(minutes % 60).padStart(2, '0')}`;
  return { readingId: idOf(facts), readOn: weekdayFrom(addDays(today, days)), from: time(minute), until: time(minute + 1), rotaOfficerId: 'CW-1' };
}

function weekdayFrom(date: LondonDate): LondonDate {
  return ['Saturday', 'Sunday'].includes(weekdayOf(date)) ? weekdayFrom(addDays(date, 1)) : date;
}

const ask = ({ on, facts }: Present) => ({ readerId: readerOf(facts), caseFileRefs: ['LL-204417'], confidentialityAgreed: true, effectiveDate: on });
const attend = ({ on, facts }: Present) => ({
  readingId: idOf(facts), attendedOn: on, readerId: Object.values(facts.readings)[0]?.readerId ?? 'PM-1', identityChecked: true, signedInAt: '10:00', signedOutAt: '11:30', volumes: 2,
});

/** Reading case files under supervision (domain 3.11). */
export const readingSteps: readonly Step[] = [
  ...given('request-file-reading', 'INVESTIGATING_OFFICER', ask, notYetAsked),
  variant('request-file-reading', 'for somebody else', 'INVESTIGATING_OFFICER', (present) => ({ ...ask(present), readerId: 'PM-9' }), notYetAsked),
  variant('request-file-reading', 'without a word on confidentiality', 'INVESTIGATING_OFFICER', (present) => ({ ...ask(present), confidentialityAgreed: false }), notYetAsked),
  ...given('book-file-reading', officer, (present) => ({ ...slot(present), effectiveDate: present.on }), mayRead),
  variant('book-file-reading', 'for another day', officer, (present) => slot(present, 1), mayRead),
  variant('book-file-reading', 'to end before it begins', officer, (present) => ({ ...slot(present), until: '08:00' }), mayRead),
  ...given('rebook-file-reading', officer, (present) => ({ ...slot(present), effectiveDate: present.on }), mayRead),
  variant('rebook-file-reading', 'to end before it begins', officer, (present) => ({ ...slot(present), until: '08:00' }), mayRead),
  ...given('record-file-reading-attended', officer, attend, mayRead),
  variant('record-file-reading-attended', 'by somebody else', officer, (present) => ({ ...attend(present), readerId: 'PM-9' }), isBooked),
  variant('record-file-reading-attended', 'by nobody knows whom', officer, (present) => ({ ...attend(present), identityChecked: false }), isBooked),
  variant('record-file-reading-attended', 'leaving before coming', officer, (present) => ({ ...attend(present), signedOutAt: '09:00' }), isBooked),
  ...given('record-file-reading-missed', officer, ({ on, facts }) => ({ readingId: idOf(facts), effectiveDate: on }), mayRead),
  ...given('cancel-file-reading', officer, ({ on, facts }) => ({ readingId: idOf(facts), reason: 'The files came by post', effectiveDate: on }), mayCancel),
];
