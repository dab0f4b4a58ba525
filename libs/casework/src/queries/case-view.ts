import type { Held, Moment } from '@redress/histories';
import type { Actor } from '@redress/identity';
import { isSuspended, stateName, type CaseState, type Facts, type MachineId } from '@redress/procedures';
import { allowedNext, type AllowedCommand } from '../allowed/allowed-next.js';
import { whatNow, type WhatNow } from '../allowed/what-now.js';
import type { CommandRegistry } from '../commands/command-registry.js';
import { deadlineViews, type DeadlineView } from './deadline-view.js';

/** A case, or an Ombudsman referral, as it stands. */
export interface CaseView {
  readonly caseId: string;
  readonly reference: string;
  readonly machine: MachineId;
  /** The state's name in domain section 3. */
  readonly state: string;
  readonly suspended: boolean;
  readonly revision: number;
  readonly facts: Facts;
  readonly deadlines: readonly DeadlineView[];
  readonly allowed: readonly AllowedCommand[];
  readonly whatNow: WhatNow;
}

export function caseView({ kind, id, revision, state }: Held<CaseState>, commands: CommandRegistry, { now, today }: Moment, role: Actor['role']): CaseView {
  const allowed = allowedNext(kind, commands, state, role, now);
  return {
    caseId: id,
    reference: kind.referenceOf(state),
    machine: state.machine,
    state: stateName(state),
    suspended: isSuspended(state),
    revision,
    facts: state.facts,
    deadlines: deadlineViews(kind, state, today),
    allowed,
    whatNow: whatNow(kind, state, allowed, (name) => commands.named(name)?.commandClass, now),
  };
}
