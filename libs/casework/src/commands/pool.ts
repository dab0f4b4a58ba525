import { Appoint } from './appoint/appoint.js';
import type { CommandClass } from './case-command.js';
import { DeclineApplicant } from './decline-applicant/decline-applicant.js';
import { RecordInduction } from './record-induction/record-induction.js';
import { RegisterApplicant } from './register-applicant/register-applicant.js';
import { ReinstateMember } from './reinstate-member/reinstate-member.js';
import { Shortlist } from './shortlist/shortlist.js';
import { SuspendMember } from './suspend-member/suspend-member.js';

/** Members of the pool (domain 3.10.1). */
export const poolCommands: readonly CommandClass[] = [
  RegisterApplicant, Shortlist, DeclineApplicant, Appoint, RecordInduction, SuspendMember, ReinstateMember,
];
