import type { KindName } from '@redress/histories';
import type { MachineId } from '@redress/procedures';
import { adultCommands } from './adult-social-care.js';
import type { CommandClass } from './case-command.js';
import { childrensCommands } from './childrens-social-care.js';
import { commandRegistry } from './command-registry.js';
import { commentCommands } from './comments.js';
import { complimentCommands } from './compliments.js';
import { corporateCommands } from './corporate.js';
import { intakeCommands } from './intake.js';
import { ombudsmanCommands } from './ombudsman.js';
import { poolCommands, recruitmentCommands } from './pool.js';

/** Every command there is, by the kind of history and the machine that take it. */
export const commands = commandRegistry({
  CASE: {
    INTAKE: intakeCommands,
    CSC: childrensCommands,
    ASC: adultCommands,
    CORPORATE: corporateCommands,
    COMMENT: commentCommands,
    COMPLIMENT: complimentCommands,
  },
  REFERRAL: { LGSCO: ombudsmanCommands },
  POOL_MEMBER: { POOL_MEMBER: poolCommands },
  CAMPAIGN: { RECRUITMENT: recruitmentCommands },
} satisfies Readonly<Partial<Record<KindName, Partial<Record<MachineId | 'POOL_MEMBER' | 'RECRUITMENT', readonly CommandClass[]>>>>>);

export const commandDefinitions = commands.definitions;
export const commandNamed = (name: string) => commands.named(name);
