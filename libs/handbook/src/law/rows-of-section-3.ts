/** A row of the tables of domain.md section 3: what carries it out, by command, limit or event; or why nothing does. */
export interface SectionRow { readonly row: string; readonly by: readonly string[]; readonly why?: string }

const by = (row: string, ...names: readonly string[]): SectionRow => ({ row, by: names });
const notYet = (row: string, what: string): SectionRow => ({ row, by: [], why: `Not in the product yet: ${what}.` });
const inPart = (row: string, what: string, ...names: readonly string[]): SectionRow => ({ row, by: names, why: `In part: ${what}.` });

const intake: readonly SectionRow[] = [
  by('3.1 1', 'receive-representation'), inPart('3.1 2', 'no confirmation by a manager', 'select-procedure'), by('3.1 3', 'acknowledge'), by('3.1 4', 'record-consent', 'refuse-representative'),
  by('3.1 5', 'offer-advocacy', 'appoint-advocate', 'decline-advocate'), by('3.1 6', 'decide-sufficient-interest'), by('3.1 7', 'accept-representation'),
  inPart('3.1 8', 'no proposal by a case worker', 'reject-representation'), notYet('3.1 9', 'resolution at the first contact'), by('3.1 10', 'record-reasonable-adjustment'),
  by('3.1 11', 'add-note', 'attach-document'), notYet('3.1 12', 'the case worker of a case'), notYet('INTAKE-TRIAGE', 'a limit before there is a procedure'), by('3.1.2 safeguarding', 'make-safeguarding-referral'),
];

const childrens: readonly SectionRow[] = [
  by('C1', 'start-stage-1'), by('C2', 'extend-deadline'), by('C3', 'issue-stage-1-response'), by('C4', 'agree-early-escalation'), by('C5', 'escalate-to-stage-2'), by('C6', 'refuse-escalation'),
  by('C7', 'record-statement-draft', 'agree-statement'), by('C8', 'fix-statement-without-agreement'), by('C9', 'assign-investigator'), by('C10', 'assign-independent-person'), by('C11', 'Stage2InvestigationStarted'),
  by('C12', 'extend-deadline'), by('C13', 'plan-interview', 'request-file-reading'), by('C14', 'submit-report'), by('C15', 'submit-ip-report'), by('C16', 'issue-adjudication'), by('C17', 'request-panel'), by('C18', 'refuse-panel'),
  notYet('C19', 'early referral to the Ombudsman'), by('C20', 'appoint-panel'), by('C21', 'issue-panel-report'), by('C22', 'issue-authority-response'), inPart('C23', 'no case closes by itself after its window', 'close-case'),
  ...['ACK', 'S1', 'S2REQ', 'STMT', 'TEAM', 'S2-25', 'S2-65', 'S2-OMB', 'NOTES', 'ADJ', 'S3REQ', 'S3-CHAIR', 'S3-PAPERS', 'S3-PANEL', 'S3-REPORT', 'S3-RESP', 'S3-20'].map((code) => by(`CSC-${code}`, `CSC-${code}`)),
];

const adults: readonly SectionRow[] = [
  by('A1', 'record-oral-complaint'), by('A2', 'acknowledge'), by('A3', 'agree-plan', 'set-plan'), by('A4', 'assign-responder', 'assign-investigator'), notYet('A5', 'joint complaints with the NHS'), by('A6', 'give-progress-update'),
  by('A7', 'extend-deadline'), by('A8', 'issue-response'), by('A9', 'send-overdue-notice'), by('A10', 'request-reconsideration'), by('A11', 'close-case'),
  ...['ACK', 'PLAN', '6M', 'RECON'].map((code) => by(`ASC-${code}`, `ASC-${code}`)), notYet('ASC-ACTIONS', 'actions with a date of their own'),
];

const corporate: readonly SectionRow[] = [
  by('K1', 'acknowledge'), by('K2', 'start-stage-1'), by('K3', 'extend-deadline'), by('K4', 'issue-stage-1-response'), by('K5', 'escalate-to-stage-2', 'refuse-escalation'),
  by('K6', 'acknowledge-stage-2', 'agree-statement', 'assign-investigator'), by('K7', 'submit-report'), by('K8', 'issue-stage-2-response'), by('K9', 'close-case'),
  ...['ACK', 'S1', 'S2REQ', 'S2ACK', 'S2', '12W'].map((code) => by(`CORP-${code}`, `CORP-${code}`)),
];

const feedback: readonly SectionRow[] = [
  by('3.6 1', 'receive-representation'), by('3.6 2', 'acknowledge'), by('3.6 3', 'pass-to-service'), by('3.6 4', 'record-consideration'), by('3.6 5', 'inform-person', 'close-case'), notYet('3.6 6', 'a comment that becomes a complaint'),
  by('3.7 1', 'receive-representation'), by('3.7 2', 'assess-compliment'), by('3.7 3', 'congratulate-individual'), by('3.7 4', 'share-good-practice'), by('3.7 5', 'close-case'),
];

const ombudsman: readonly SectionRow[] = [
  by('L1', 'record-lgsco-contact'), by('L2', 'record-premature'), by('L3', 'record-assessment', 'record-investigation-start'), by('L4', 'respond-to-enquiry'), by('L5', 'record-draft-decision', 'comment-on-draft'), by('L6', 'record-decision'),
  by('L7', 'accept-recommendations'), by('L8', 'record-remedy-done'), by('L9', 'record-non-compliance'), notYet('L10', 'a public report'), by('L11', 'close-referral'),
  { row: 'LG-12M', by: [], why: 'For display only, and the Ombudsman\'s to apply.' }, by('LG-ENQ', 'LG-ENQ'), by('LG-DRAFT', 'LG-DRAFT'), inPart('LG-REM', 'the date of each remedy, without a term', 'record-non-compliance'), notYet('LG-S31', 'a public report'),
];

const interviews: readonly SectionRow[] = [
  by('I1', 'plan-interview'), by('I2', 'schedule-interview'), by('I3', 'record-interview-held'), by('I4', 'record-non-attendance'), by('I5', 'draft-notes'), by('I6', 'send-notes'), by('I7', 'agree-notes'), by('I8', 'challenge-notes'),
  by('I9', 'revise-notes'), by('I10', 'finalise-with-comments'), by('I11', 'InterviewNotesAgreed'), by('I12', 'DeadlineBreached'), by('I13', 'record-late-comment'), by('I14', 'cancel-interview'), by('3.9 replacement', 'replace-investigator', 'replace-independent-person'),
];

const people: readonly SectionRow[] = [
  notYet('P0', 'recruitment campaigns'), by('P1', 'register-applicant'), by('P2', 'shortlist', 'decline-applicant'), by('P3', 'appoint'), by('P4', 'record-induction'), notYet('P5', 'availability'), notYet('P6', 'conflicts'),
  by('P7', 'suspend-member', 'reinstate-member'), notYet('P8', 'retirement'), notYet('P9', 'offers'),
  by('F1', 'request-file-reading'), by('F2', 'book-file-reading'), by('F3', 'record-file-reading-attended'), by('F4', 'record-file-reading-missed', 'cancel-file-reading', 'rebook-file-reading'),
  by('M1', 'offer-crm'), by('M2', 'record-crm-answer'), by('M3', 'schedule-crm'), by('M4', 'record-crm-held'), by('M5', 'record-crm-outcome'),
  by('R1', 'appoint-panel'), by('R2', 'set-panel-date'), by('R3', 'circulate-papers'), by('R4', 'record-panel-held'), by('R5', 'adjourn-panel'), by('R6', 'issue-panel-report'), by('R7', 'replace-panel-member'),
];

const structure: readonly SectionRow[] = [
  by('WithdrawComplaint', 'withdraw-complaint'), notYet('MoveToProcedure', 'another procedure after acceptance'), notYet('SplitCase', 'points divided into several cases'), notYet('LinkCases', 'links between cases'), notYet('MarkDuplicate', 'duplicates'),
  notYet('ReopenCase', 'reopening'), notYet('AddComplaintPoint', 'points added later'), notYet('ApplyPersistentComplainantPolicy', 'restrictions of contact'), by('3.14.2', 'suspend-clock', 'resume-clock'),
  by('3.14.2 silence', 'record-unavailability', 'record-reminder', 'close-for-no-response'), by('3.14.3', 'request-extension', 'extend-deadline', 'refuse-extension', 'send-delay-notice', 'send-overdue-notice'),
  notYet('3.15', 'remedies and learning actions as histories of their own'), { row: '3.16', by: [], why: 'The history is the record: no command of its own.' },
  ...['D1', 'D2', 'D3', 'D4', 'D5', 'D6', 'DP-ACK', 'DP-RESP', 'DP-PROGRESS'].map((row) => notYet(row, 'data protection complaints')),
  by('2.6 B6', 'correct-record', 'request-correction'),
];

export const rowsOfSection3: readonly SectionRow[] = [...intake, ...childrens, ...adults, ...corporate, ...feedback, ...ombudsman, ...interviews, ...people, ...structure];
