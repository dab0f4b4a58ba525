import type { Clock, EventStore, SnapshotStore } from '@redress/event-store';
import { caseIdOf, Histories, kindsUnder, momentOf, recordedHistory, type CaseHistory, type HistoryKinds, type HistoryOptions } from '@redress/histories';
import { system, type Actor } from '@redress/identity';
import type { Workflow } from '@redress/procedures';
import { AccessLog, type Denial } from './access-log/access-log.js';
import type { CommandInput } from './command-path/asked.js';
import { CommandPath } from './command-path/command-path.js';
import type { CommandResult } from './command-path/command-result.js';
import type { CommandRegistry } from './commands/command-registry.js';
import { commands as caseworkCommands } from './commands/registry.js';
import { expireAll, type ExpiryReport } from './expire-limits/expire-all.js';
import { ExpireLimits } from './expire-limits/expire-limits.js';
import { caseView, type CaseView } from './queries/case-view.js';

export interface CaseworkPorts {
  readonly store: EventStore;
  readonly snapshots: SnapshotStore;
  readonly workflow: Workflow;
  readonly clock: Clock;
  /** Kinds of history that a library above brings, beside those of this house, and the commands on all of them. */
  readonly moreKinds?: HistoryKinds;
  readonly commands?: CommandRegistry;
}

/** What the house does with cases: the plain core, which the Nest module is a thin layer over. */
export interface Casework {
  /** The commands there are. */
  readonly commands: CommandRegistry;
  /** Throws Refused: its subclasses ValidationFailed, Forbidden, NotFound, ConcurrencyConflict and CommandRefused say more. */
  execute(name: string, input: CommandInput): Promise<CommandResult>;
  /** Records in the access log of a case that somebody tried what they may not. */
  recordDenial(denial: Denial): Promise<void>;
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

export function createCasework({ store, snapshots, workflow, clock, moreKinds = {}, commands = caseworkCommands }: CaseworkPorts): Casework {
  const house = kindsUnder(workflow);
  const kinds = { ...house, ...moreKinds };
  const histories = new Histories(store, snapshots, kinds);
  const expiry = new ExpireLimits(store, histories, clock);
  const accessLog = new AccessLog(store, histories, house, clock);
  const path = new CommandPath({ store, clock, kinds, commands, histories, expiry });
  const named = (referenceOrId: string) => histories.named(referenceOrId, [house.CASE, house.REFERRAL]);
  const expire = async (streamId: string) => (await expiry.expire(streamId)).events;
  return {
    commands,
    execute: (name, input) => path.execute(name, input),
    recordDenial: (denial) => accessLog.denied(denial),
    getCase: async (referenceOrId, actor = system) => caseView(await named(referenceOrId), commands, momentOf(clock), actor.role),
    getHistory: async (referenceOrId, options = {}) => {
      const { kind, id } = await named(referenceOrId);
      return recordedHistory(store, kind, id, options);
    },
    expireCase: async (referenceOrId) => expire((await named(referenceOrId)).streamId),
    expireAll: (due) => expireAll(due, expire),
    caseIdOf,
  };
}
