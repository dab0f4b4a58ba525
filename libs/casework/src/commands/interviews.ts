import { AgreeNotes } from './agree-notes/agree-notes.js';
import { CancelInterview } from './cancel-interview/cancel-interview.js';
import type { CommandClass } from './case-command.js';
import { ChallengeNotes } from './challenge-notes/challenge-notes.js';
import { DraftNotes } from './draft-notes/draft-notes.js';
import { FinaliseWithComments } from './finalise-with-comments/finalise-with-comments.js';
import { PlanInterview } from './plan-interview/plan-interview.js';
import { RecordInterviewHeld } from './record-interview-held/record-interview-held.js';
import { RecordLateComment } from './record-late-comment/record-late-comment.js';
import { RecordNonAttendance } from './record-non-attendance/record-non-attendance.js';
import { ReviseNotes } from './revise-notes/revise-notes.js';
import { ScheduleInterview } from './schedule-interview/schedule-interview.js';
import { SendNotes } from './send-notes/send-notes.js';

/** Interviews and their notes (domain 3.9). */
export const interviewCommands: readonly CommandClass[] = [
  PlanInterview, ScheduleInterview, RecordInterviewHeld, RecordNonAttendance, DraftNotes, SendNotes, AgreeNotes, ChallengeNotes,
  ReviseNotes, FinaliseWithComments, RecordLateComment, CancelInterview,
];
