import { londonDateOf, type UtcInstant } from '@redress/calendar';
import type { DomainEvent } from '../events/domain-event.js';
import type { Law } from '../policy/law.js';
import type { Deadline } from './deadline.js';

/** The events that limits already past call for, each at the instant its limit passed, in that order (domain.md 2.5). */
export function lapsed(deadlines: readonly Deadline[], until: UtcInstant, law: Law): readonly DomainEvent[] {
  return deadlines
    .filter((deadline) => owesExpiry(deadline) && deadline.passesAt !== undefined && deadline.passesAt <= until)
    .toSorted((one, other) => ((one.passesAt ?? '') < (other.passesAt ?? '') ? -1 : one.passesAt === other.passesAt ? 0 : 1))
    .flatMap((deadline) => expiryOf(deadline, law));
}

/** The next instant at which a limit of this history will have something to record, if any. */
export function nextExpiry(deadlines: readonly Deadline[]): UtcInstant | undefined {
  return deadlines
    .filter(owesExpiry)
    .flatMap(({ passesAt }) => (passesAt === undefined ? [] : [passesAt]))
    .toSorted()[0];
}

function owesExpiry({ limit, metOn, dueOn, cancelled, breachRecorded, expiryVoided }: Deadline): boolean {
  const recorded = limit.onExpiry === 'BREACH' || limit.onExpiry === 'ANSWER_SILENCE' || limit.onExpiry === 'LAPSE_OFFER';
  const open = metOn === undefined || (dueOn !== undefined && metOn > dueOn);
  return recorded && open && !cancelled && !breachRecorded && !expiryVoided;
}

function expiryOf({ limit, clock, deadlineId, dueOn, passesAt }: Deadline, law: Law): readonly DomainEvent[] {
  if (dueOn === undefined || passesAt === undefined) return [];
  if (clock.subject?.meetingId !== undefined) {
    return [{ type: 'CrmLapsed', effectiveDate: londonDateOf(passesAt), occurredAt: passesAt, payload: { meetingId: clock.subject.meetingId, dueOn } }];
  }
  const { interviewNotes } = law.policyOn(clock.startOn);
  const answersSilence = limit.onExpiry === 'ANSWER_SILENCE' && interviewNotes.onExpiry === 'DEEM_AGREED' && clock.startOn >= interviewNotes.effectiveFrom;
  if (answersSilence && clock.subject) {
    return [{
      type: 'InterviewNotesAgreed', effectiveDate: dueOn, occurredAt: passesAt,
      payload: { interviewId: clock.subject.interviewId, agreement: 'DEEMED', agreedOn: dueOn },
    }];
  }
  return [{
    type: 'DeadlineBreached', effectiveDate: londonDateOf(passesAt), occurredAt: passesAt,
    payload: { code: limit.code, deadlineId, dueOn },
  }];
}
