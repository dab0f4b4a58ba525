/** The closed lists of domain.md, as the events carry them. */

export const kinds = ['COMPLAINT', 'COMMENT', 'COMPLIMENT'] as const;
export type Kind = (typeof kinds)[number];

export const procedures = ['CSC', 'ASC', 'CORPORATE'] as const;
export type Procedure = (typeof procedures)[number];

export const channels = ['EMAIL', 'IN_PERSON', 'LETTER', 'TELEPHONE', 'WEB_FORM'] as const;
export type Channel = (typeof channels)[number];

export const subjects = ['CHARGES', 'COMMUNICATION', 'DECISION', 'DELAY', 'POLICY', 'QUALITY_OF_SERVICE', 'STAFF_CONDUCT'] as const;
export type Subject = (typeof subjects)[number];

export const complainantTypes = [
  'BUSINESS', 'CARE_LEAVER', 'CHILD', 'FOSTER_CARER', 'OTHER_PERSON', 'PARENT', 'REPRESENTATIVE', 'RESIDENT', 'SERVICE_USER', 'SPECIAL_GUARDIAN',
] as const;
export type ComplainantType = (typeof complainantTypes)[number];

/** What came of a case whose complainant did not answer any more (domain 3.14.2). */
export const NO_RESPONSE = 'NO_RESPONSE';

export const findings = ['UPHELD', 'PARTIALLY_UPHELD', 'NOT_UPHELD', 'NO_FINDING'] as const;
export type Finding = (typeof findings)[number];

/** domain.md 3.1.3 */
export const rejectionReasons = [
  'OUT_OF_TIME', 'NO_SUFFICIENT_INTEREST', 'NO_CONSENT', 'CONCURRENT_PROCEEDINGS', 'ALREADY_DECIDED', 'LGSCO_DECIDED', 'NOT_OUR_SERVICE',
  'STATUTORY_APPEAL_ROUTE', 'EMPLOYMENT_OR_CONTRACT', 'INFORMATION_RIGHTS', 'MEMBER_CONDUCT', 'INSURANCE_CLAIM', 'SERVICE_REQUEST_ONLY',
  'UNREASONABLY_PERSISTENT', 'ANONYMOUS_NOT_PURSUED',
] as const;
export type RejectionReason = (typeof rejectionReasons)[number];

/** domain.md 3.14.2: no other reason stops a clock. */
export const suspensionReasons = ['COURT_PROCEEDINGS', 'CRIMINAL_INVESTIGATION', 'DISCIPLINARY', 'SAFEGUARDING_ENQUIRY', 'TRIBUNAL'] as const;
export type SuspensionReason = (typeof suspensionReasons)[number];

/** domain.md 3.14.3 */
export const extensionReasons = [
  'COMPLEX', 'AWAITING_RECORDS', 'WITNESS_UNAVAILABLE', 'ADVOCATE_NEEDED', 'COMPLAINANT_REQUEST', 'MULTI_AGENCY', 'OTHER',
] as const;
export type ExtensionReason = (typeof extensionReasons)[number];

/** domain.md 3.8 */
export const lgscoOutcomes = ['NOT_FOR_US', 'PREMATURE', 'ASSESSED_AND_CLOSED', 'NOT_UPHELD', 'UPHELD'] as const;
export type LgscoOutcome = (typeof lgscoOutcomes)[number];

export const escalationRoutes = ['AFTER_RESPONSE', 'EARLY_AGREED', 'STAGE1_OVERDUE'] as const;
export type EscalationRoute = (typeof escalationRoutes)[number];

/** domain.md 3.2.2 C6: late, or a ground of 3.1.2 */
export const refusalGrounds = [
  'LATE_REQUEST', 'CONCURRENT_PROCEEDINGS', 'ALREADY_DECIDED', 'LGSCO_DECIDED', 'EMPLOYMENT_OR_CONTRACT', 'STATUTORY_APPEAL_ROUTE', 'NO_CONSENT',
] as const;

/** What a document attached to a case is, by what people call it. */
export const documentKinds = ['LETTER', 'EMAIL', 'FORM', 'REPORT', 'STATEMENT', 'CONSENT', 'EVIDENCE', 'PHOTOGRAPH', 'RECORDING', 'OTHER'] as const;
export type DocumentKind = (typeof documentKinds)[number];

/** The council's directorates, of which one tries Conflict Resolution Meetings (domain 2.7). */
export const directorates = ['PEOPLE', 'OTHER'] as const;
export type Directorate = (typeof directorates)[number];

/** domain.md 3.12 M5 */
export const meetingOutcomes = ['RESOLVED', 'PARTLY_RESOLVED', 'NOT_RESOLVED'] as const;
export type MeetingOutcome = (typeof meetingOutcomes)[number];

/** What a member of the pool may be asked to be: Investigating Officer, Independent Person, member of a Review Panel (domain 3.10.1). */
export const poolRoles = ['IO', 'IP', 'PANEL'] as const;
export type PoolRole = (typeof poolRoles)[number];

/** What ties somebody to the authority, of which an Independent Person and a member of a panel have none [R06 r.2]. */
export const authorityTies = ['NONE', 'COUNCILLOR', 'OFFICER', 'SPOUSE_OR_CIVIL_PARTNER'] as const;
export type AuthorityTie = (typeof authorityTies)[number];

/** With what somebody in the pool has a conflict of interest: standing, or in one case alone (domain 3.10.1 P6). */
export const conflictSubjects = ['PERSON', 'TEAM', 'SERVICE', 'CASE'] as const;
export type ConflictSubject = (typeof conflictSubjects)[number];

/** Stands for the name of somebody who wishes to stay anonymous. */
export const ANONYMOUS = 'ANONYMOUS';

/** Said in place of what an imported tracker does not hold: known to be unknown, never invented. */
export const NOT_HELD = 'NOT_HELD';
export type Held<T> = T | typeof NOT_HELD;

/** Stands where personal data stood: known once and no longer, which is not the same as never having been held. It names nobody. */
export const FORGOTTEN = '[erased]';
