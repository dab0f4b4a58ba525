import type { LondonDate } from '@redress/calendar';
import type { Held } from './vocabulary.js';

interface OfInterview { interviewId: string }

export interface InterviewPayloads {
  InterviewPlanned: OfInterview & { interviewee: Held<string>; consentRecorded: Held<boolean> };
  InterviewScheduled: OfInterview & { on: LondonDate };
  InterviewHeld: OfInterview & { heldOn: LondonDate; independentPersonAttended: Held<boolean> };
  InterviewNotAttended: OfInterview;
  InterviewNotesDrafted: OfInterview;
  InterviewNotesSent: OfInterview & { sentOn: LondonDate; round: number; dueOn: LondonDate; recipient: Held<'INTERVIEWEE' | 'ADVOCATE_WITH_CONSENT'> };
  /** DEEMED answers five working days of silence (domain 3.9 I11). */
  InterviewNotesAgreed: OfInterview & { agreement: 'EXPLICIT' | 'DEEMED'; agreedOn: LondonDate };
  InterviewNotesChallenged: OfInterview & { challengedOn: LondonDate; changes: string };
  InterviewNotesRevised: OfInterview;
  InterviewNotesFinalisedWithComments: OfInterview & { reason: Held<string> };
  LateInterviewCommentRecorded: OfInterview & { comment: string };
  InterviewCancelled: OfInterview & { reason: string };
}
