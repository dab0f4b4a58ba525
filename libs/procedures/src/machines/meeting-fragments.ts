import { stillOpen } from '../rules/intake-rules.js';
import { directorateInTrial, facilitatorNotItsSubject, meetingAllows, metOnTheDaySet, noMeetingUnderWay, toldOfStage2 } from '../rules/meeting-rules.js';
import { facilitatorApart } from '../rules/parts-people-take.js';
import { meetingAhead } from '../rules/planned-days.js';
import { stays } from './vocabulary.js';

/** M5: what came of a meeting, or that there will be none, is told wherever the case stands until it ends; the meeting blocked no escalation. */
export const meetingsEnd = {
  CrmOutcomeRecorded: stays(stillOpen, meetingAllows),
  CrmCancelled: stays(stillOpen, meetingAllows),
} as const;

/** M1 to M5, while Stage 1 is open or answered. */
export const meetings = {
  CrmOffered: stays(noMeetingUnderWay, directorateInTrial, toldOfStage2, meetingAllows),
  CrmAccepted: stays(meetingAllows),
  CrmDeclined: stays(meetingAllows),
  CrmScheduled: stays(meetingAllows, meetingAhead, facilitatorApart, facilitatorNotItsSubject),
  CrmHeld: stays(meetingAllows, metOnTheDaySet),
} as const;
