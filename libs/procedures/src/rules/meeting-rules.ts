import { dateInWords, type LondonDate } from '@redress/calendar';
import type { MeetingPayloads } from '../events/meeting-events.js';
import type { Facts, MeetingFacts } from '../facts/facts.js';
import { own } from '../facts/own.js';
import { meetingAccepts, pastMeetingStates } from '../meetings/meeting-machine.js';
import { councilPolicy } from '../policy/council-policy.js';
import type { Law } from '../policy/law.js';
import { choiceInWords } from '../wording/names.js';
import { withinSentence } from '../wording/plain-words.js';
import { ruleFor, type Rule } from './rule.js';

const steps = [
  'CrmOffered', 'CrmAccepted', 'CrmDeclined', 'CrmLapsed', 'CrmScheduled', 'CrmHeld', 'CrmOutcomeRecorded', 'CrmCancelled',
] as const satisfies readonly (keyof MeetingPayloads)[];
const cite = councilPolicy.meetings;

/** M1, section 9 row 77: a meeting is there to spare an investigation. */
export const stage2NotBegun: Rule = ruleFor(['CrmOffered'], {
  code: 'ERR_CRM_NOT_ELIGIBLE', cite,
  holds: ({ stage2 }) => stage2.requestedOn === undefined,
  says: ({ stage2 }) => `Stage 2 was asked for on ${dateInWords(stage2.requestedOn)}. A Conflict Resolution Meeting is offered before that. Go on with Stage 2.`,
});

/** M1 */
export const stage1Begun: Rule = ruleFor(['CrmOffered'], {
  code: 'ERR_CRM_NOT_ELIGIBLE', cite,
  holds: ({ stage1 }) => stage1.startedOn !== undefined,
  says: () => 'Stage 1 has not started. A Conflict Resolution Meeting is offered once it has.',
});

/** M1, section 9 row 77 */
export const directorateInTrial: Rule = ruleFor(['CrmOffered'], {
  code: 'ERR_CRM_NOT_ELIGIBLE', cite, field: 'directorate',
  holds: (_, { payload, effectiveDate }, law) => payload.directorate === trialOn(effectiveDate, law)?.directorate,
  says: (_, { effectiveDate }, law) => {
    const { directorate, from } = law.policyOn(effectiveDate).meetings.trial;
    const where = trialOn(effectiveDate, law) === undefined
      ? `There is no trial of Conflict Resolution Meetings on ${dateInWords(effectiveDate)}: it began on ${dateInWords(from)}`
      : `Conflict Resolution Meetings are on trial in one directorate alone: ${choiceInWords(directorate)}`;
    return `${where}. Answer the complaint in the ordinary way.`;
  },
});

/** M1 */
export const toldOfStage2: Rule = ruleFor(['CrmOffered'], {
  code: 'ERR_RESPONSE_INCOMPLETE', cite, field: 'rightToStage2Stated',
  holds: (_, { payload }) => payload.rightToStage2Stated,
  says: () => 'The offer must tell the complainant that the right to Stage 2 is kept, whatever they answer.',
});

export const noMeetingUnderWay: Rule = ruleFor(['CrmOffered'], {
  code: 'ERR_ALREADY_DONE', cite,
  holds: (facts) => underWay(facts) === undefined,
  says: (facts) => `A meeting was offered on ${dateInWords(underWay(facts)?.offeredOn)} and is ${withinSentence(underWay(facts)?.state ?? '')}. Go on with that one, or cancel it.`,
});

/** The meeting's own machine has the last word on the order of its steps. */
export const meetingAllows: Rule = ruleFor(steps, {
  code: 'ERR_STATE', cite, field: 'meetingId',
  holds: (facts, { type, payload }) => meetingAccepts(meetingOf(facts, payload.meetingId)?.state ?? 'NONE', type),
  says: (facts, { payload }) => `This meeting is ${withinSentence(meetingOf(facts, payload.meetingId)?.state ?? 'NOT_OFFERED')}: that step is not possible now.`,
});

/** M3, section 9 row 78; that the facilitator is not the responder stands with the parts that people take. */
export const facilitatorNotItsSubject: Rule = ruleFor(['CrmScheduled'], {
  code: 'ERR_CONFLICT_OF_INTEREST', cite, field: 'facilitatorIsNotItsSubject',
  holds: (_, { payload }) => payload.facilitatorIsNotItsSubject,
  says: () => 'Nobody facilitates a meeting about themselves. Choose another facilitator.',
});

/** M4: another day is set first, so that nobody comes in vain. */
export const metOnTheDaySet: Rule = ruleFor(['CrmHeld'], {
  code: 'ERR_ORDER', cite, field: 'heldOn',
  holds: (facts, { payload: { meetingId, heldOn } }) => heldOn === meetingOf(facts, meetingId)?.meetsOn,
  says: (facts, { payload }) => `The meeting is to be held on ${dateInWords(meetingOf(facts, payload.meetingId)?.meetsOn)}. If it was held on another day, set that day first.`,
});

/** The trial that runs on a London date. */
function trialOn(date: LondonDate, law: Law) {
  const { trial } = law.policyOn(date).meetings;
  return date >= trial.from && (trial.to === undefined || date <= trial.to) ? trial : undefined;
}

function underWay({ meetings }: Facts): MeetingFacts | undefined {
  return Object.values(meetings).find(({ state }) => !pastMeetingStates.includes(state));
}

function meetingOf(facts: Facts, meetingId: string): MeetingFacts | undefined {
  return own(facts.meetings, meetingId);
}
