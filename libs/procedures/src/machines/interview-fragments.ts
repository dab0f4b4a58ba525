import {
  challengedOrUnanswerable, draftNotBeforeHeld, interviewAllows, interviewHeldBeforeNotes, notesNotBeforeHeld,
  notesNotDeemedAgreed, notesNotYetAgreed, notesSent, replyNotBeforeSending, replyWithinWindow, roundsLeft,
} from '../rules/interview-rules.js';
import { notBeforeStage2Request } from '../rules/order-rules.js';
import { stays } from './vocabulary.js';

const reply = stays(notesNotDeemedAgreed, notesNotYetAgreed, notesSent, replyNotBeforeSending, replyWithinWindow, interviewAllows);

/** I1 to I14: any number of interviews at once, each held to the order of its own machine. */
export const interviews = {
  InterviewPlanned: stays(interviewAllows, notBeforeStage2Request),
  InterviewScheduled: stays(interviewAllows, notBeforeStage2Request),
  InterviewHeld: stays(interviewAllows, notBeforeStage2Request),
  InterviewNotAttended: stays(interviewAllows),
  InterviewNotesDrafted: stays(interviewHeldBeforeNotes, interviewAllows, draftNotBeforeHeld),
  InterviewNotesSent: stays(interviewHeldBeforeNotes, interviewAllows, notesNotBeforeHeld),
  InterviewNotesAgreed: reply,
  InterviewNotesChallenged: reply,
  InterviewNotesRevised: stays(interviewAllows, roundsLeft),
  InterviewNotesFinalisedWithComments: stays(interviewAllows, challengedOrUnanswerable),
  LateInterviewCommentRecorded: stays(interviewAllows),
  InterviewCancelled: stays(interviewAllows),
} as const;
