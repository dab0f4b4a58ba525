import type { LondonDate } from '@redress/calendar';
import type { DomainEvent, EventType, ProposedEvent } from '../events/domain-event.js';
import { own } from '../facts/own.js';

/** The latest London date of an act in the whole history and, where it is done to one interview, reading, meeting or remedy, for each of them by id. */
interface LastDone { readonly on: LondonDate; readonly of?: Readonly<Record<string, LondonDate>> }

export type Happened = Readonly<Partial<Record<EventType, LastDone>>>;

export function withHappened(happened: Happened, event: DomainEvent): Happened {
  const { type, effectiveDate } = event;
  const before = happened[type];
  const subject = subjectOf(event);
  const on = latest(before?.on, effectiveDate);
  const of = subject === undefined ? {} : { of: { ...before?.of, [subject]: latest(before?.of && own(before.of, subject), effectiveDate) } };
  return { ...happened, [type]: { on, ...of } };
}

/** When an act was last done, as far as it concerns the event: to the same interview, reading, meeting or remedy where both are of one. */
export function lastDone(happened: Happened, act: EventType, event: ProposedEvent): LondonDate | undefined {
  const done = happened[act];
  const subject = subjectOf(event);
  return done?.of && subject !== undefined ? own(done.of, subject) : done?.on;
}

export function subjectOf({ payload }: ProposedEvent): string | undefined {
  if ('interviewId' in payload) return payload.interviewId;
  if ('readingId' in payload) return payload.readingId;
  if ('meetingId' in payload) return payload.meetingId;
  if ('conflictId' in payload) return payload.conflictId;
  if ('offerId' in payload) return payload.offerId;
  return 'remedyId' in payload ? payload.remedyId : undefined;
}

export function latest(one: LondonDate | undefined, other: LondonDate): LondonDate {
  return one !== undefined && one > other ? one : other;
}
