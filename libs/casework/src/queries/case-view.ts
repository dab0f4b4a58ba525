import { idOfStream, type Held, type Moment } from '@redress/histories';
import type { Actor } from '@redress/identity';
import { isSuspended, stateName, type Facts, type MachineId, type Workflow } from '@redress/procedures';
import { allowedNext, type AllowedCommand } from '../allowed/allowed-next.js';
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
}

export function caseView({ streamId, revision, state }: Held, workflow: Workflow, { now, today }: Moment, role: Actor['role']): CaseView {
  return {
    caseId: idOfStream(streamId),
    reference: referenceOf(state.facts),
    machine: state.machine,
    state: stateName(state),
    suspended: isSuspended(state),
    revision,
    facts: state.facts,
    deadlines: deadlineViews(workflow, state, today),
    allowed: allowedNext(workflow, state, role, now),
  };
}

/** The reference people use: ours of a case, the Ombudsman's of a referral. */
export function referenceOf({ receipt, ombudsman }: Facts): string {
  return receipt?.reference ?? ombudsman.lgscoReference ?? '';
}
