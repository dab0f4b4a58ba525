import { authorityTies, poolRoles, procedures, type AuthorityTie, type MachineState, type PoolRole, type Procedure } from '@redress/procedures';
import { Choice, Choices, Identifier, ShortText } from '../../fields/index.js';
import type { CommandContext } from '../case-command.js';
import { DatedCommand } from '../dated-command.js';
import { proposed } from '../proposed.js';
import { complaintsManager } from '../who.js';

/** Domain 3.10.1 P1. */
export class RegisterApplicant extends DatedCommand {
  static readonly title = 'Register an applicant for the pool';
  static readonly description = 'Somebody asks to serve as investigator, Independent Person or member of a Review Panel.';
  static readonly capability = 'POOL_REGISTER';
  static readonly roles = complaintsManager;
  static readonly proposes = ['PoolApplicantRegistered'] as const;
  static readonly opens = 'POOL_MEMBER';

  @Identifier('Id in the pool', { hint: 'Such as IO-7. It names this person in every case.' })
  poolMemberId!: string;

  @ShortText('Name')
  name!: string;

  @Choices('What they may be asked to be', poolRoles)
  rolesSought!: readonly PoolRole[];

  @Choice('Tie to the authority', authorityTies, { hint: 'An Independent Person or a member of a panel has none.' })
  tieToAuthority!: AuthorityTie;

  @Choices('Procedures they know', procedures)
  skills!: readonly Procedure[];

  @ShortText('How to reach them', { optional: true })
  contact?: string;

  propose(_: MachineState, context: CommandContext) {
    const { poolMemberId, name, rolesSought, tieToAuthority, skills, contact } = this;
    return [proposed('PoolApplicantRegistered', this.on(context), { poolMemberId, name, rolesSought, tieToAuthority, skills, ...(contact === undefined ? {} : { contact }) })];
  }
}
