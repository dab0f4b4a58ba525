import type { LondonDate } from '@redress/calendar';
import type { DomainEvent } from '../events/domain-event.js';
import type { InterviewPayloads } from '../events/interview-events.js';
import { nextInterviewState } from '../interviews/interview-machine.js';
import type { Facts, InterviewFacts, NotesRound } from './facts.js';
import type { Recorders } from './recorder.js';
import { own } from './own.js';

type InterviewEvent = DomainEvent<keyof InterviewPayloads>;

export const recordInterviews: Recorders<keyof InterviewPayloads> = {
  InterviewPlanned: (facts, event) => ofInterview(facts, event, () => ({ plannedOn: event.effectiveDate })),
  InterviewScheduled: (facts, event) => ofInterview(facts, event, () => ({})),
  InterviewHeld: (facts, event) => ofInterview(facts, event, () => ({ heldOn: event.payload.heldOn })),
  InterviewNotAttended: (facts, event) => ofInterview(facts, event, () => ({})),
  InterviewNotesDrafted: (facts, event) => ofInterview(facts, event, () => ({})),
  InterviewNotesSent: (facts, event) =>
    ofInterview(facts, event, (interview) => ({ rounds: [...interview.rounds, { sentOn: event.payload.sentOn, dueOn: event.payload.dueOn }] })),
  InterviewNotesAgreed: (facts, event) =>
    ofInterview(facts, event, (interview) => ({
      rounds: answered(interview.rounds, event.payload.agreedOn),
      agreement: event.payload.agreement,
      settledOn: event.payload.agreedOn,
      ...(event.payload.agreement === 'DEEMED' ? { deemedOn: event.payload.agreedOn } : {}),
    })),
  InterviewNotesChallenged: (facts, event) =>
    ofInterview(facts, event, (interview) => ({ rounds: answered(interview.rounds, event.payload.challengedOn) })),
  InterviewNotesRevised: (facts, event) => ofInterview(facts, event, () => ({})),
  InterviewNotesFinalisedWithComments: (facts, event) => ofInterview(facts, event, () => ({ settledOn: event.effectiveDate })),
  LateInterviewCommentRecorded: (facts, event) => ofInterview(facts, event, () => ({})),
  InterviewCancelled: (facts, event) => ofInterview(facts, event, () => ({ settledOn: event.effectiveDate })),
};

export function ofInterview(facts: Facts, event: InterviewEvent, more: (interview: InterviewFacts) => Partial<InterviewFacts>): Partial<Facts> {
  const { interviewId } = event.payload;
  const before: InterviewFacts = own(facts.interviews, interviewId) ?? { state: 'NONE', plannedOn: event.effectiveDate, rounds: [] };
  const after: InterviewFacts = { ...before, ...more(before), state: nextInterviewState(before.state, event.type) };
  return { interviews: { ...facts.interviews, [interviewId]: after } };
}

export function answered(rounds: readonly NotesRound[], answeredOn: LondonDate): readonly NotesRound[] {
  return rounds.map((round, index) => (index === rounds.length - 1 ? { ...round, answeredOn } : round));
}
