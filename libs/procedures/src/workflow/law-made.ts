import type { LawMade, lawMadeFields, ProposedEvent } from '../events/domain-event.js';
import { NOT_HELD } from '../events/vocabulary.js';
import type { Facts } from '../facts/facts.js';
import { notesDueOn } from '../limits/interview-notes-limit.js';
import { unnoticedBreaches } from '../limits/unnoticed-breaches.js';
import { owedDeadline } from '../limits/owed-deadline.js';
import { stage2CountsFrom, stage2Route } from '../limits/stage-2-right.js';
import type { Law } from '../policy/law.js';

type Makers = { readonly [T in keyof typeof lawMadeFields]: (facts: Facts, event: ProposedEvent<T>, law: Law) => LawMade<T> };

const makers: Makers = {
  InterviewNotesSent: (_, { payload: { sentOn } }, law) => ({ dueOn: notesDueOn(sentOn, law) }),
  // The clock that is owed; where none is, or an open suspension hides when it is due, the rules refuse (domain 3.14.3).
  DeadlineExtended: (facts, { payload: { code, to } }, law) => {
    const owed = owedDeadline(code, facts, law);
    return { deadlineId: owed?.deadlineId ?? code, from: owed?.dueOn ?? to };
  },
  ExtensionRequested: (facts, { payload: { code } }, law) => ({ deadlineId: owedDeadline(code, facts, law)?.deadlineId ?? code }),
  ExtensionRefused: (facts, { payload: { code } }, law) => ({ deadlineId: owedDeadline(code, facts, law)?.deadlineId ?? code }),
  DelayNoticeSent: (facts, { payload: { code } }) => ({ deadlineId: unnoticedBreaches(facts).find((breach) => breach.code === code)?.deadlineId ?? code }),
  EscalatedToStage2: (facts, { payload: { requestedOn } }) => {
    const countsFrom = stage2CountsFrom(facts, requestedOn);
    return { countsFrom, route: stage2Route(facts, countsFrom) };
  },
  InvestigatorReplaced: ({ stage2 }) => ({ from: stage2.investigator ?? NOT_HELD }),
  IndependentPersonReplaced: ({ stage2 }) => ({ from: stage2.independentPerson ?? NOT_HELD }),
};

/** The event with what the law makes of it. */
export function withLawMade(facts: Facts, event: ProposedEvent, law: Law): ProposedEvent {
  switch (event.type) {
    case 'InterviewNotesSent': return { ...event, payload: { ...event.payload, ...makers.InterviewNotesSent(facts, event, law) } };
    case 'DeadlineExtended': return { ...event, payload: { ...event.payload, ...makers.DeadlineExtended(facts, event, law) } };
    case 'ExtensionRequested': return { ...event, payload: { ...event.payload, ...makers.ExtensionRequested(facts, event, law) } };
    case 'ExtensionRefused': return { ...event, payload: { ...event.payload, ...makers.ExtensionRefused(facts, event, law) } };
    case 'DelayNoticeSent': return { ...event, payload: { ...event.payload, ...makers.DelayNoticeSent(facts, event, law) } };
    case 'EscalatedToStage2': return { ...event, payload: { ...event.payload, ...makers.EscalatedToStage2(facts, event, law) } };
    case 'InvestigatorReplaced': return { ...event, payload: { ...event.payload, ...makers.InvestigatorReplaced(facts, event, law) } };
    case 'IndependentPersonReplaced': return { ...event, payload: { ...event.payload, ...makers.IndependentPersonReplaced(facts, event, law) } };
    default: return event;
  }
}
