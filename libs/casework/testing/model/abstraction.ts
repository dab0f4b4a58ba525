import { addDays, londonDateOf, type LondonDate } from '@redress/calendar';
import { stateName, type CaseState, type Facts, type PoolFacts, type PoolState } from '@redress/procedures';
import { isFresh } from './fresh.js';
import { trialBegins } from './meeting-steps.js';
import type { Modelled } from './step.js';

/**
 * What of a modelled case decides what may come next, as a key: two cases with one key are one state of the model. Dates are left
 * out but for what has passed; what a later phase no longer asks about is left out with it, so that the model stays small.
 */
export function keyOf({ kind, state, now }: Modelled): string {
  const { machine, value } = state;
  if (kind.name === 'POOL_MEMBER') return JSON.stringify([machine, value, poolQuestions((state as PoolState).facts)]);
  const { facts } = state as CaseState;
  const endedOn = facts.ended?.on ?? facts.feedback.notLoggedOn;
  if (endedOn !== undefined) return JSON.stringify([machine, value, londonDateOf(now) > addDays(endedOn, 30)]);
  return JSON.stringify([machine, value, questions[stateName(state)]?.(facts), daysPassed(stateName(state), facts, londonDateOf(now)), isFresh(state as CaseState) && reminders(facts, londonDateOf(now))]);
}

/** Sent, and whether another one sent now would count. */
const reminders = ({ remindedOn: [first, ...later] }: Facts, today: LondonDate) => [first !== undefined && today >= addDays(first, 16), first !== undefined && later.some((on) => on >= addDays(first, 16)), first !== undefined];

const poolQuestions = ({ rolesSought, inductionValidUntil, assignments, conflicts }: PoolFacts) =>
  [rolesSought, has(inductionValidUntil), assignments.length, Object.values(conflicts).map(({ clearedOn }) => has(clearedOn))];

type Answers = (facts: Facts) => readonly unknown[];

const has = (value: unknown): boolean => value !== undefined;
const passed = ({ breaches }: Facts, ...codes: readonly string[]) => codes.map((code) => `${code}:1` in breaches);

const atTheDoor: Answers = ({ receipt, advocacyOfferedOn, advocateAppointedOn, consentRecordedOn, representativeRefused, sufficientInterest, acceptedOn }) => [
  receipt?.complainantType, receipt?.groundsAroseOn?.slice(0, 4), has(advocacyOfferedOn), has(advocateAppointedOn), has(consentRecordedOn), representativeRefused === true, sufficientInterest?.granted, has(acceptedOn),
];

/** Silence on notes sent earlier is only flagged [seed App 1]. */
const automaticFrom = '2021-06-01';

const meetings: Answers = (facts) => Object.values(facts.meetings).map(({ state, meetsOn }) => [state, state === 'SCHEDULED' && meetsOn]);

const readings: Answers = (facts) => Object.values(facts.readings).map(({ state, bookedFor }) => [state, state === 'BOOKED' && bookedFor]);

const interviews: Answers = (facts) => Object.values(facts.interviews).map(({ state, rounds, agreement }) => [state, rounds.length, agreement, (rounds.at(-1)?.sentOn ?? '') >= automaticFrom]);

/** What no breach records: the windows after the stages, the date of a remedy, the five days of notes. */
function daysPassed(name: string, { stage1, stage2, ombudsman, interviews: held }: Facts, today: LondonDate): readonly unknown[] {
  return [
    name === 'S1_RESPONDED' && today > (stage1.respondedOn ?? today), name === 'S2_RESPONDED' && today > (stage2.respondedOn ?? today),
    Object.values(ombudsman.remedies).map(({ answer, doneOn, dueOn }) => [answer, has(doneOn), today > dueOn]),
    name.startsWith('S1_') && today >= trialBegins,
    name.startsWith('S2_') && Object.values(held).map(({ state, rounds }) => ['NOTES_SENT', 'CHALLENGED'].includes(state) && today > (rounds.at(-1)?.dueOn ?? today)),
  ];
}

/** Stage 2 before anything but its acknowledgement and its investigator: the only place where it is asked whether it was acknowledged. */
const isBare = ({ stage2, interviews: held }: Facts): boolean =>
  stage2.statementDrafts === 0 && stage2.statementSettledOn === undefined && stage2.independentPerson === undefined && Object.keys(held).length === 0;

const asked = ({ extensionRequests }: Facts): boolean => Object.keys(extensionRequests).length > 0;

const questions: Readonly<Record<string, Answers>> = {
  RECEIVED: (facts) => [...atTheDoor(facts), ...passed(facts, 'COMMENT-ACK')],
  ACKNOWLEDGED: (facts) => [...atTheDoor(facts), ...passed(facts, 'CSC-S1', 'CORP-S1')],
  S1_IN_PROGRESS: (facts) => [facts.extensions.length > 0, asked(facts), has(facts.stage1.earlyEscalationAgreedOn), passed(facts, 'CSC-S1', 'CORP-S1'), meetings(facts)],
  S1_RESPONDED: meetings,
  S2_SETUP: (facts) => [
    isBare(facts) && [has(facts.stage2.acknowledgedOn), meetings(facts)],
    facts.stage2.statementDrafts > 0, facts.stage2.firstDraftOn !== facts.stage2.lastDraftOn, has(facts.stage2.statementSettledOn), has(facts.stage2.investigator), has(facts.stage2.independentPerson),
    passed(facts, 'CSC-STMT', 'CORP-S2'), interviews(facts), readings(facts),
  ],
  S2_INVESTIGATING: (facts) => [
    isBare(facts) && has(facts.stage2.acknowledgedOn),
    Math.min(facts.stage2.statementDrafts, 1), has(facts.stage2.statementSettledOn), has(facts.stage2.reportOn), has(facts.stage2.independentPerson), passed(facts, 'CSC-S2-25', 'CORP-S2'), interviews(facts), readings(facts),
  ],
  S2_REPORTED: (facts) => [has(facts.stage2.statementSettledOn), has(facts.stage2.independentPerson), passed(facts, 'CSC-S2-25', 'CORP-S2'), readings(facts)],
  S3_SETUP: ({ stage3 }) => [has(stage3.panelAppointedOn), stage3.panelDate, has(stage3.papersSentOn)],
  PLAN_AGREED: (facts) => [asked(facts), ...passed(facts, 'ASC-PLAN')],
  INVESTIGATING: (facts) => [...passed(facts, 'ASC-6M'), has(facts.adult.reconsideredOn), has(facts.stage2.investigator)],
  RESPONDED: ({ adult }) => [has(adult.reconsideredOn)],
  CONSIDERED: ({ feedback }) => [has(feedback.outcomeSentOn)],
  LOGGED: (facts) => passed(facts, 'COMPLIMENT-CONGRATULATE'),
  ASSESSMENT: (facts) => passed(facts, 'LG-ENQ'),
  INVESTIGATION: (facts) => passed(facts, 'LG-ENQ'),
  DRAFT_DECISION: (facts) => passed(facts, 'LG-DRAFT'),
};

