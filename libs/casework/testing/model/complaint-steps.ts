import { addDays, nextDay, type LondonDate } from '@redress/calendar';
import { stateName, type CaseState } from '@redress/procedures';
import { complaintReceived } from '../representations.js';
import { besideSteps } from './beside-steps.js';
import { isFresh } from './fresh.js';
import { given, leadingOn, variant, waiting, type Step } from './step.js';

const manager = 'COMPLAINTS_MANAGER';
const from = (complainantType: string) => ({ facts }: CaseState) => facts.receipt?.complainantType === complainantType;
const atTheDoor = (state: CaseState) => ['RECEIVED', 'ACKNOWLEDGED'].includes(stateName(state));
const fromChildOrEnded = (state: CaseState) => from('CHILD')(state) || state.facts.ended !== undefined;
const begin = (state: CaseState) => stateName(state) === 'NONE';

/** What every complaint may meet on its way in, and its ways out. */
export const complaintSteps = (procedure: string): readonly Step[] => [
  ...['PARENT', 'CHILD', 'REPRESENTATIVE', 'OTHER_PERSON'].map((complainantType) =>
    variant('receive-representation', `from a ${complainantType}`, manager, ({ on }) => complaintReceived(on, { complainantType }), begin)),
  ...['COMMENT', 'COMPLIMENT'].map((kind) => variant('receive-representation', `a ${kind}`, manager, ({ on }) => complaintReceived(on, { kind }), begin)),
  variant('receive-representation', 'about last month', manager, ({ on }) => complaintReceived(on, { groundsAroseOn: addDays(on, -30) }), begin),
  variant('receive-representation', 'about years ago', manager, ({ on }) => complaintReceived(on, { groundsAroseOn: addDays(on, -800) }), begin),
  ...given('select-procedure', manager, ({ on }) => ({ procedure, reason: 'By its subject', effectiveDate: on })),
  ...given('offer-advocacy', manager, ({ on }) => ({ offeredTo: 'The child', effectiveDate: on }), from('CHILD')),
  ...given('appoint-advocate', manager, ({ on }) => ({ advocate: 'A. Voice', effectiveDate: on }), fromChildOrEnded),
  ...given('decline-advocate', manager, ({ on }) => ({ wishes: 'My aunt helps me', effectiveDate: on }), fromChildOrEnded),
  ...given('record-unavailability', manager, ({ on, today }) => ({ from: today, to: addDays(today, 14), said: 'On holiday', effectiveDate: on })),
  variant('record-unavailability', 'to end before it begins', manager, ({ today }) => ({ from: today, to: addDays(today, -1), said: 'On holiday' })),
  ...leadingOn(given('record-reminder', manager, ({ on }) => ({ sentOn: on, method: 'EMAIL' }), mayRemind)),
  waiting(20, (state) => isFresh(state) && state.facts.remindedOn.length === 1),
  ...given('close-for-no-response', manager, ({ on }) => ({ wayBackStated: true, effectiveDate: on }), isFresh),
  variant('close-for-no-response', 'silent about the way back', manager, () => ({ wayBackStated: false }), isFresh),
  ...given('refuse-representative', manager, ({ on }) => ({ reason: 'A creditor', effectiveDate: on })),
  ...given('record-consent', manager, ({ on }) => ({ basis: 'CONSENT', evidenceReference: 'DOC-1', effectiveDate: on }), from('REPRESENTATIVE')),
  ...given('decide-sufficient-interest', manager, ({ on }) => ({ granted: true, reason: 'A grandmother', childViewsTaken: true, childTold: true, effectiveDate: on }), from('OTHER_PERSON')),
  variant('decide-sufficient-interest', 'not granted', manager, ({ on }) => ({ granted: false, reason: 'A stranger', childViewsTaken: true, childTold: true, explanation: 'Not close to the child', signpostedTo: 'The police', lgscoRightStated: true, effectiveDate: on }), from('OTHER_PERSON')),
  variant('decide-sufficient-interest', 'of a parent', manager, () => ({ granted: true, reason: 'A mother', childViewsTaken: true, childTold: true }), (state) => atTheDoor(state) && from('PARENT')(state)),
  ...given('acknowledge', manager, ({ on }) => ({ sentOn: on, method: 'EMAIL' })),
  ...given('accept-representation', manager, ({ on }) => ({ effectiveDate: on })),
  variant('accept-representation', 'waiving the twelve months', manager, () => ({ timeLimitWaiver: 'In hospital' }), atTheDoor),
  ...given('reject-representation', manager, ({ on }) => ({ reason: 'NOT_OUR_SERVICE', explanation: 'A district matter', signpostedTo: 'The district', lgscoRightStated: true, effectiveDate: on })),
  variant('reject-representation', 'as out of time', manager, () => ({ reason: 'OUT_OF_TIME', explanation: 'Too old', signpostedTo: 'The Ombudsman', lgscoRightStated: true }), atTheDoor),
  variant('reject-representation', 'silent about the Ombudsman', manager, () => ({ reason: 'NOT_OUR_SERVICE', explanation: 'A district matter', signpostedTo: 'The district', lgscoRightStated: false }), atTheDoor),
  ...given('withdraw-complaint', manager, ({ on, today }) => ({ requestedOn: on, confirmedOn: today })),
  ...given('close-case', manager, ({ on }) => ({ outcome: 'RESOLVED', effectiveDate: on })),
  variant('close-case', "on the complainant's word", manager, ({ on }) => ({ outcome: 'RESOLVED', complainantsWord: 'Enough', effectiveDate: on }), (state) => /S[12]_RESPONDED/.test(stateName(state))),
  variant('close-case', 'with another outcome', manager, ({ on }) => ({ outcome: 'UPHELD', complainantsWord: 'Enough', effectiveDate: on }), (state) => /S[123]_RESPONDED/.test(stateName(state))),
  ...given('suspend-clock', manager, ({ on, today }) => ({ suspendedOn: on, reason: 'TRIBUNAL', reviewOn: nextDay(today), toldOn: today }), maySuspend),
  variant('suspend-clock', 'to be reviewed next year', manager, ({ on, today }) => ({ suspendedOn: on, reason: 'TRIBUNAL', reviewOn: addDays(today, 365), toldOn: today }), maySuspend),
  variant('suspend-clock', 'from before a breach', manager, ({ today }) => ({
    suspendedOn: addDays(today, -14), reason: 'TRIBUNAL', reviewOn: nextDay(today), toldOn: today, backdatingReason: 'Found in the post',
  }), (state) => stateName(state) === 'ACKNOWLEDGED' && Object.keys(state.facts.breaches).length > 0),
  ...given('resume-clock', manager, ({ on }) => ({ resumedOn: on })),
  ...besideSteps,
];

/** Twice where a case is fresh in its state, and wherever it is refused. */
function mayRemind(state: CaseState): boolean {
  const { ended, acceptedOn, remindedOn } = state.facts;
  return ended !== undefined || acceptedOn === undefined || (isFresh(state) && remindedOn.length < 2);
}

/**
 * The clock is stopped in few places only: it runs beside the procedure, and every place more would double all that follows. Where a
 * date may be extended it is stopped before anything else has happened there.
 */
function maySuspend(state: CaseState): boolean {
  const { receipt, stage2, interviews, readings } = state.facts;
  const { length: heard } = Object.keys({ ...interviews, ...readings });
  if (['RECEIVED', 'ACKNOWLEDGED', 'CLOSED'].includes(stateName(state))) return receipt?.complainantType === 'PARENT';
  if (stateName(state) === 'S2_SETUP') return heard === 0 && stage2.statementDrafts === 0 && stage2.investigator === undefined && stage2.independentPerson === undefined;
  return heard === 0 && stage2.reportOn === undefined ? ['S1_IN_PROGRESS', 'S2_INVESTIGATING'].includes(stateName(state)) : stateName(state) === 'S2_REPORTED';
}

/** The notice that is owed when one of these limits was missed, and what is wrong with some. */
export function noticeSteps(code: string): readonly Step[] {
  const send = (what: string, body: (today: LondonDate) => object = () => ({})) => variant('send-delay-notice', what, 'CASE_WORKER', ({ today }) => (
    { code, sentOn: today, reason: 'A flood', newDate: addDays(today, 14), lgscoRightStated: true, ...body(today) }), ({ facts }) => facts.acceptedOn !== undefined);
  return [send(code), send(`${code}, promising what has passed`, (today) => ({ newDate: addDays(today, -1) })), send(`${code}, silent about the Ombudsman`, () => ({ lgscoRightStated: false }))];
}

/** Extensions of one limit by so many days, and what is wrong with some. */
export function extensionSteps({ code, days, notExtendable, notOwed, when, more = {} }: {
  code: string; days: number; notExtendable: string; notOwed: string; when: (state: CaseState) => boolean; more?: object;
}): readonly Step[] {
  const extend = (what: string, body: (today: LondonDate) => object) =>
    variant('extend-deadline', what, manager, ({ today }) => ({ code, to: addDays(today, days), reason: 'COMPLEX', noticeSentOn: today, ...more, ...body(today) }), when);
  return [
    extend(code, () => ({})),
    extend(`${code}, told after the new date`, (today) => ({ to: addDays(today, -1) })),
    extend(notExtendable, () => ({ code: notExtendable })),
    extend(`${notOwed}, not owed`, () => ({ code: notOwed })),
    extend(`${code}, the day before it began`, (today) => ({ effectiveDate: addDays(today, -1) })),
    extend(`${code} to a Saturday`, (today) => ({ to: addDays(today, 66) })),
    extend(`${code} by a year`, (today) => ({ to: addDays(today, 364) })),
    extend(`${code} by a year, with good reason`, (today) => ({ to: addDays(today, 364), goodReason: 'A flood' })),
    extend(`${code} without agreement`, () => ({ agreedByComplainant: false })),
  ];
}

/** A later date asked for of one limit, what is wrong with some requests, and the answer that is no. */
export function requestSteps({ code, days, notExtendable, notOwed, when }: {
  code: string; days: number; notExtendable: string; notOwed: string; when: (state: CaseState) => boolean;
}): readonly Step[] {
  const whenOrEnded = (state: CaseState) => when(state) || state.facts.ended !== undefined;
  const ask = (what: string, body: (today: LondonDate) => object) =>
    variant('request-extension', what, 'CASE_WORKER', ({ today }) => ({ code, to: addDays(today, days), reason: 'COMPLEX', ...body(today) }), whenOrEnded);
  return [
    ask(code, () => ({})),
    ask(`${code}, for another reason, unsaid`, () => ({ reason: 'OTHER' })),
    ask(notExtendable, () => ({ code: notExtendable })),
    ask(`${notOwed}, not owed`, () => ({ code: notOwed })),
    ask(`${code}, the day before it began`, (today) => ({ effectiveDate: addDays(today, -1) })),
    ask(`${code} to a Saturday`, (today) => ({ to: addDays(today, 66) })),
    ask(`${code} by a year`, (today) => ({ to: addDays(today, 364) })),
    variant('refuse-extension', code, manager, () => ({ code, explanation: 'The records came' }), whenOrEnded),
  ];
}
