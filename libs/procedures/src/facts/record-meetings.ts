import type { DomainEvent } from '../events/domain-event.js';
import type { MeetingPayloads } from '../events/meeting-events.js';
import { nextMeetingState } from '../meetings/meeting-machine.js';
import type { Facts, MeetingFacts } from './facts.js';
import { own } from './own.js';
import type { Recorders } from './recorder.js';

export const recordMeetings: Recorders<keyof MeetingPayloads> = {
  CrmOffered: (facts, event) => ofMeeting(facts, event, {}),
  CrmAccepted: (facts, event) => ofMeeting(facts, event, { answeredOn: event.payload.answeredOn }),
  CrmDeclined: (facts, event) => ofMeeting(facts, event, { answeredOn: event.payload.answeredOn }),
  CrmLapsed: (facts, event) => ofMeeting(facts, event, { lapsedOn: event.effectiveDate }),
  CrmScheduled: (facts, event) => ofMeeting(facts, event, { meetsOn: event.payload.on }),
  CrmHeld: (facts, event) => ofMeeting(facts, event, { heldOn: event.payload.heldOn }),
  CrmOutcomeRecorded: (facts, event) => ofMeeting(facts, event, { outcome: event.payload.outcome }),
  CrmCancelled: (facts, event) => ofMeeting(facts, event, {}),
};

export function ofMeeting(facts: Facts, event: DomainEvent<keyof MeetingPayloads>, more: Partial<MeetingFacts>): Partial<Facts> {
  const { meetingId } = event.payload;
  const before: MeetingFacts = own(facts.meetings, meetingId) ?? { state: 'NONE', offeredOn: event.effectiveDate };
  return { meetings: { ...facts.meetings, [meetingId]: { ...before, ...more, state: nextMeetingState(before.state, event.type) } } };
}
