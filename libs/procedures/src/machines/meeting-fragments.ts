import { directorateInTrial, facilitatorNotItsSubject, meetingAllows, metOnTheDaySet, noMeetingUnderWay, toldOfStage2 } from '../rules/meeting-rules.js';
import { facilitatorApart } from '../rules/parts-people-take.js';
import { meetingAhead } from '../rules/planned-days.js';
import { stays } from './vocabulary.js';

/** M5: what came of a meeting, or that there will be none, is told after the escalation as well, which it never blocks. */
export const meetingsEnd = {
  CrmOutcomeRecorded: stays(meetingAllows),
  CrmCancelled: stays(meetingAllows),
} as const;

/** M1 to M5, while Stage 1 is open or answered. */
export const meetings = {
  CrmOffered: stays(noMeetingUnderWay, directorateInTrial, toldOfStage2, meetingAllows),
  CrmAccepted: stays(meetingAllows),
  CrmDeclined: stays(meetingAllows),
  CrmScheduled: stays(meetingAllows, meetingAhead, facilitatorApart, facilitatorNotItsSubject),
  CrmHeld: stays(meetingAllows, metOnTheDaySet),
  ...meetingsEnd,
} as const;
