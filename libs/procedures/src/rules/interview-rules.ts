import { dateInWords } from '@redress/calendar';
import type { InterviewPayloads } from '../events/interview-events.js';
import type { Facts, InterviewFacts, NotesRound } from '../facts/facts.js';
import { interviewAccepts } from '../interviews/interview-machine.js';
import type { Law } from '../policy/law.js';
import { councilPolicy } from '../policy/council-policy.js';
import { ruleFor, type Rule } from './rule.js';
import { own } from '../facts/own.js';

const interviewEvents = [
  'InterviewPlanned', 'InterviewScheduled', 'InterviewHeld', 'InterviewNotAttended', 'InterviewNotesDrafted', 'InterviewNotesSent', 'InterviewNotesAgreed',
  'InterviewNotesChallenged', 'InterviewNotesRevised', 'InterviewNotesFinalisedWithComments', 'LateInterviewCommentRecorded', 'InterviewCancelled',
] as const satisfies readonly (keyof InterviewPayloads)[];

const replies = ['InterviewNotesAgreed', 'InterviewNotesChallenged'] as const;

export const notesNotDeemedAgreed: Rule = ruleFor(replies, {
  code: 'ERR_NOTES_DEEMED_AGREED',
  cite: 'Scrutiny Panel report 20 July 2021, Appendix 1',
  holds: (facts, { payload }) => interviewOf(facts, payload.interviewId)?.agreement !== 'DEEMED',
  says: (facts, { payload }) =>
    `The notes were deemed agreed on ${dateInWords(interviewOf(facts, payload.interviewId)?.deemedOn)} after five working days of silence. Record a late comment, or ask for a correction that voids the agreement, if the answer had come in time.`,
});

export const notesNotYetAgreed: Rule = ruleFor(replies, {
  code: 'ERR_NOTES_ALREADY_AGREED',
  cite: councilPolicy.interviews,
  holds: (facts, { payload }) => interviewOf(facts, payload.interviewId)?.agreement !== 'EXPLICIT',
  says: (facts, { payload }) => `The notes were agreed on ${dateInWords(interviewOf(facts, payload.interviewId)?.settledOn)}. Nothing more is asked of the interviewee; what they say later is kept as a note.`,
});

export const notesSent: Rule = ruleFor(replies, {
  code: 'ERR_NOTES_NOT_SENT',
  cite: councilPolicy.interviews,
  holds: (facts, { payload }) => (interviewOf(facts, payload.interviewId)?.rounds.length ?? 0) > 0,
  says: () => 'The notes have not been sent. Send them first.',
});

export const interviewHeldBeforeNotes: Rule = ruleFor(['InterviewNotesDrafted', 'InterviewNotesSent'], {
  code: 'ERR_INTERVIEW_NOT_HELD',
  cite: councilPolicy.interviews,
  holds: (facts, { payload }) => interviewOf(facts, payload.interviewId)?.heldOn !== undefined,
  says: () => 'The interview has not been held. Record it first.',
});

/** C14, I13: whoever is heard after the report is in no report, and nothing would wait for them. */
export const interviewsNotYetReported: Rule = ruleFor(['InterviewPlanned', 'LateInterviewCommentRecorded'], {
  code: 'ERR_ORDER',
  cite: councilPolicy.interviews,
  holds: ({ stage2 }) => stage2.reportOn === undefined,
  says: ({ stage2 }, { type }) =>
    `The Investigating Officer reported on ${dateInWords(stage2.reportOn)}: ${type === 'InterviewPlanned' ? 'nobody else is interviewed' : 'comments on the notes are kept only until then'}. Record what comes to light now as a note.`,
});

/** The interview's own machine has the last word on the order of its steps. */
export const interviewAllows: Rule = ruleFor(interviewEvents, {
  code: 'ERR_STATE',
  cite: councilPolicy.interviews,
  field: 'interviewId',
  holds: (facts, { type, payload }) => interviewAccepts(interviewOf(facts, payload.interviewId)?.state ?? 'NONE', type),
  says: (facts, { payload }) => `This interview is ${spoken(interviewOf(facts, payload.interviewId)?.state)}: that step is not possible now.`,
});

/** I7, I8: a challenge counts until the due date, and so does an agreement where silence is one; where silence is none, a late agreement still is. */
export const replyWithinWindow: Rule = ruleFor(replies, {
  code: 'ERR_NOTES_WINDOW_CLOSED',
  cite: 'Scrutiny Panel report 20 July 2021, Appendix 1',
  field: 'effectiveDate',
  holds: (facts, event, law) => {
    const round = lastRound(facts, event.payload.interviewId);
    return round === undefined || event.effectiveDate <= round.dueOn || (event.type === 'InterviewNotesAgreed' && !answeredBySilence(round, law));
  },
  says: (facts, event) =>
    `The five working days ended on ${dateInWords(lastRound(facts, event.payload.interviewId)?.dueOn)}. Finalise the notes with the comments annexed, or record that the interviewee agrees.`,
});

/** I10, I12: notes are finalised over a challenge, or over a silence that no automatic limit will answer. */
export const challengedOrUnanswerable: Rule = ruleFor(['InterviewNotesFinalisedWithComments'], {
  code: 'ERR_STATE',
  cite: councilPolicy.interviews,
  field: 'interviewId',
  holds: (facts, { payload }, law) => {
    const round = lastRound(facts, payload.interviewId);
    return round === undefined || round.answeredOn !== undefined || !answeredBySilence(round, law);
  },
  says: (facts, { payload }) =>
    `The notes may be answered until ${dateInWords(lastRound(facts, payload.interviewId)?.dueOn)}, and silence then agrees to them. They are finalised after a challenge.`,
});

export const roundsLeft: Rule = ruleFor(['InterviewNotesRevised'], {
  code: 'ERR_MAX_ROUNDS',
  cite: councilPolicy.interviews,
  holds: (facts, { payload, effectiveDate }, law) => (interviewOf(facts, payload.interviewId)?.rounds.length ?? 0) < law.policyOn(effectiveDate).interviewNotes.maxRounds,
  says: () => 'The notes have been sent as often as allowed. Finalise them with the comments annexed.',
});

function answeredBySilence({ sentOn }: NotesRound, law: Law): boolean {
  const { onExpiry, effectiveFrom } = law.policyOn(sentOn).interviewNotes;
  return onExpiry === 'DEEM_AGREED' && sentOn >= effectiveFrom;
}

function interviewOf(facts: Facts, interviewId: string): InterviewFacts | undefined {
  return own(facts.interviews, interviewId);
}

function lastRound(facts: Facts, interviewId: string): NotesRound | undefined {
  return interviewOf(facts, interviewId)?.rounds.at(-1);
}

function spoken(state = 'not planned'): string {
  return state === 'NONE' ? 'not planned' : state.toLowerCase().replaceAll('_', ' ');
}
