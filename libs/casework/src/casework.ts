import type { Clock, EventStore, SnapshotStore } from '@redress/event-store';
import { caseHistory, caseIdOf, Histories, momentOf, type CaseHistory, type HistoryOptions } from '@redress/histories';
import { system, type Actor } from '@redress/identity';
import type { Workflow } from '@redress/procedures';
import type { CommandInput } from './command-path/asked.js';
import { CommandPath } from './command-path/command-path.js';
import type { CommandResult } from './command-path/command-result.js';
import { expireAll, type ExpiryReport } from './expire-limits/expire-all.js';
import { ExpireLimits } from './expire-limits/expire-limits.js';
import { caseView, type CaseView } from './queries/case-view.js';

export interface CaseworkPorts {
  readonly store: EventStore;
  readonly snapshots: SnapshotStore;
  readonly workflow: Workflow;
  readonly clock: Clock;
}

/** What the house does with cases: the plain core, which the Nest module is a thin layer over. */
export interface Casework {
  /** Throws Refused: its subclasses ValidationFailed, Forbidden, NotFound, ConcurrencyConflict and CommandRefused say more. */
  execute(name: string, input: CommandInput): Promise<CommandResult>;
  /** A case or referral by id or reference, for the eyes of an actor. Throws NotFound. */
  getCase(referenceOrId: string, actor?: Actor): Promise<CaseView>;
  /** Throws NotFound. */
  getHistory(referenceOrId: string, options?: HistoryOptions): Promise<CaseHistory>;
  /** Records the limits that have passed on one case or referral; gives the types of the events. Throws NotFound. */
  expireCase(referenceOrId: string): Promise<readonly string[]>;
  /** The same for many histories, by their streams; one that cannot be done is reported and does not keep the others. */
  expireAll(due: Iterable<string>): Promise<ExpiryReport>;
  /** The id of a case named by reference or id; whether it exists is not asked. */
  caseIdOf(referenceOrId: string): string;
}

export function createCasework({ store, snapshots, workflow, clock }: CaseworkPorts): Casework {
  const histories = new Histories(store, snapshots);
  const expiry = new ExpireLimits(store, histories, workflow, clock);
  const commands = new CommandPath(store, histories, workflow, clock, expiry);
  const expire = async (streamId: string) => (await expiry.expire(streamId)).events;
  return {
    execute: (name, input) => commands.execute(name, input),
    getCase: async (referenceOrId, actor = system) => caseView(await histories.named(referenceOrId), workflow, momentOf(clock), actor.role),
    getHistory: async (referenceOrId, options = {}) => caseHistory(store, (await histories.named(referenceOrId)).streamId, options),
    expireCase: async (referenceOrId) => expire((await histories.named(referenceOrId)).streamId),
    expireAll: (due) => expireAll(due, expire),
    caseIdOf,
  };
}
