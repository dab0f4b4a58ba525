import {
  challengedOrUnanswerable, interviewAllows, interviewHeldBeforeNotes, interviewsNotYetReported,
  notesNotDeemedAgreed, notesNotYetAgreed, notesSent, replyWithinWindow, roundsLeft,
} from '../rules/interview-rules.js';
import { interviewAhead } from '../rules/planned-days.js';
import { stays } from './vocabulary.js';

const reply = stays(notesNotDeemedAgreed, notesNotYetAgreed, notesSent, replyWithinWindow, interviewAllows);

/** I1 to I14: any number of interviews at once, each held to the order of its own machine. */
export const interviews = {
  InterviewPlanned: stays(interviewAllows, interviewsNotYetReported),
  InterviewScheduled: stays(interviewAllows, interviewAhead),
  InterviewHeld: stays(interviewAllows),
  InterviewNotAttended: stays(interviewAllows),
  InterviewNotesDrafted: stays(interviewHeldBeforeNotes, interviewAllows),
  InterviewNotesSent: stays(interviewHeldBeforeNotes, interviewAllows),
  InterviewNotesAgreed: reply,
  InterviewNotesChallenged: reply,
  InterviewNotesRevised: stays(interviewAllows, roundsLeft),
  InterviewNotesFinalisedWithComments: stays(interviewAllows, challengedOrUnanswerable),
  LateInterviewCommentRecorded: stays(interviewAllows, interviewsNotYetReported),
  InterviewCancelled: stays(interviewAllows),
} as const;
