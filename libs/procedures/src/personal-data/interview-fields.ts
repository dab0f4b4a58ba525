import type { InterviewPayloads } from '../events/interview-events.js';
import { id, notPersonal, personal, type DeclaredFields } from './declaration.js';

const ofInterview = { interviewId: id } as const;
const interviewee = personal('PD', 'INTERVIEWEE');
/** What an interview brings up may be about anybody, and of any kind. */
const notes = personal('CR', 'INTERVIEWEE', 'COMPLAINANT', 'AFFECTED_PERSON', 'EMPLOYEE');

export const interviewFields: { readonly [Type in keyof InterviewPayloads]: DeclaredFields<InterviewPayloads[Type]> } = {
  InterviewPlanned: { ...ofInterview, interviewee, consentRecorded: notPersonal },
  InterviewScheduled: { ...ofInterview, on: notPersonal },
  InterviewHeld: { ...ofInterview, heldOn: notPersonal, independentPersonAttended: notPersonal },
  InterviewNotAttended: ofInterview,
  InterviewNotesDrafted: ofInterview,
  InterviewNotesSent: { ...ofInterview, sentOn: notPersonal, round: notPersonal, dueOn: notPersonal, recipient: notPersonal },
  InterviewNotesAgreed: { ...ofInterview, agreement: notPersonal, agreedOn: notPersonal },
  InterviewNotesChallenged: { ...ofInterview, challengedOn: notPersonal, changes: notes },
  InterviewNotesRevised: ofInterview,
  InterviewNotesFinalisedWithComments: { ...ofInterview, reason: notes },
  LateInterviewCommentRecorded: { ...ofInterview, comment: notes },
  InterviewCancelled: { ...ofInterview, reason: interviewee },
};
