import { randomUUID } from 'node:crypto';
import type { UtcInstant } from '@redress/calendar';
import { EventDamaged, type Clock, type EventStore, type SnapshotStore } from '@redress/event-store';
import {
  Histories, HistoryUnreadable, kindsUnder, momentOf, recordedHistory, requireReading, requireSight, type CaseHistory, type HistoryKinds, type HistoryOptions,
} from '@redress/histories';
import type { Actor, Reading } from '@redress/identity';
import type { PoolRole, Workflow } from '@redress/procedures';
import { AccessLog } from './access-log/access-log.js';
import type { CommandInput } from './command-path/asked.js';
import { CommandPath } from './command-path/command-path.js';
import type { CommandResult } from './command-path/command-result.js';
import type { CommandRegistry } from './commands/command-registry.js';
import { commands as caseworkCommands } from './commands/registry.js';
import { ExpireLimits, type Expired } from './expire-limits/expire-limits.js';
import { Pool, type PoolView } from './pool/pool.js';
import { PoolDirectory } from './pool/pool-directory.js';
import type { PoolMemberView } from './pool/pool-member-view.js';
import type { Suggestion } from './pool/suggestions.js';
import { MoveOn, type MoveReport } from './move-on/move-on.js';
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

/**
 * What the house does with cases: the plain core, which the Nest module is a thin layer over. Nobody reads or acts without saying who
 * they are, and whoever is refused for want of permission stands in the access log of the case.
 */
export interface Casework {
  /** The commands there are. */
  readonly commands: CommandRegistry;
  /** Throws Refused: its subclasses ValidationFailed, Forbidden, NotFound, ConcurrencyConflict and CommandRefused say more. */
  execute(name: string, input: CommandInput): Promise<CommandResult>;
  /** A case or referral by id or reference, for the eyes of an actor. Throws Forbidden, NotFound. */
  getCase(actor: Actor, referenceOrId: string): Promise<CaseView>;
  /** Its events and the state they lead to. Throws Forbidden, NotFound, HistoryUnreadable. */
  getHistory(actor: Actor, referenceOrId: string): Promise<CaseHistory>;
  /** The same as known, as true or up to a revision, which may lie before what is damaged. Throws Forbidden, NotFound, HistoryUnreadable. */
  replay(actor: Actor, referenceOrId: string, options: HistoryOptions): Promise<CaseHistory>;
  /** Everybody in the pool, with their load and what runs out. Throws Forbidden. */
  getPool(actor: Actor): Promise<PoolView>;
  /** One member of the pool. Throws Forbidden, NotFound. */
  getPoolMember(actor: Actor, poolMemberId: string): Promise<PoolMemberView>;
  /** Who may be assigned to a case in a role, the least loaded first and why, then who may not and why. Throws Forbidden, NotFound. */
  suggestMembers(actor: Actor, referenceOrId: string, role: PoolRole): Promise<readonly Suggestion[]>;
  /** Records the limits that have passed on one case or referral; gives the types of the events. Throws Forbidden, NotFound. */
  expireCase(actor: Actor, referenceOrId: string): Promise<readonly string[]>;
  /** The same of a history by its stream, and no further than a UTC instant: so that many can be gone through in the order in which limits passed. */
  expireUpTo(actor: Actor, streamId: string, upTo: UtcInstant): Promise<Pick<Expired, 'events' | 'nextExpiry'>>;
  /** Moves every open history on to the present version of its machine; of a dry run, says which would be and which cannot. Throws Forbidden. */
  moveOn(actor: Actor, options: { readonly isDryRun: boolean; readonly onProgress?: (histories: number) => void }): Promise<MoveReport>;
}

export function createCasework({ store, snapshots, workflow, clock, moreKinds = {}, commands = caseworkCommands }: CaseworkPorts): Casework {
  const house = kindsUnder(workflow);
  const kinds = { ...house, ...moreKinds };
  const histories = new Histories(store, snapshots, kinds);
  const expiry = new ExpireLimits(store, histories, kinds, clock);
  const moveOn = new MoveOn(store, histories, kinds, clock);
  const accessLog = new AccessLog(store, histories, house, clock);
  const pool = new Pool({ directory: new PoolDirectory(store), histories, kinds: house, commands, clock });
  const path = new CommandPath({ store, clock, kinds, commands, histories, expiry });
  const named = (referenceOrId: string) => histories.named(referenceOrId, [house.CASE, house.REFERRAL]);

  function attempt<Answer>(actor: Actor, caseId: string | undefined, attempted: string, commandId: string, work: () => Promise<Answer>): Promise<Answer> {
    return accessLog.keepingDenials({ actor, caseId, attempted, commandId }, work);
  }

  /** What somebody asks to see of a case. */
  function seen<View>(actor: Actor, reading: Reading, referenceOrId: string, view: string, look: () => Promise<View>): Promise<View> {
    return attempt(actor, referenceOrId, view, randomUUID(), async () => {
      requireReading(actor, reading);
      return look();
    });
  }

  async function viewed(actor: Actor, referenceOrId: string): Promise<CaseView> {
    const held = await named(referenceOrId);
    requireSight(actor, held);
    return caseView(held, commands, momentOf(clock), actor.role);
  }

  /** Who may see it hangs on how it stands now; of one that is damaged, on as much of it as was asked for. */
  async function recorded(actor: Actor, referenceOrId: string, options: HistoryOptions): Promise<CaseHistory> {
    const { kind, id } = await histories.found(referenceOrId, [house.CASE, house.REFERRAL]);
    const history = await recordedHistory(store, kind, id, options);
    const { state } = await histories.existing(kind, id).catch((error: unknown) => {
      if (error instanceof HistoryUnreadable || error instanceof EventDamaged) return history;
      throw error;
    });
    requireSight(actor, { kind, state });
    return history;
  }

  return {
    commands,
    execute: (name, input) => attempt(input.actor, input.caseId, name, input.commandId, () => path.execute(name, input)),
    getCase: (actor, referenceOrId) => seen(actor, 'CASES', referenceOrId, 'case', () => viewed(actor, referenceOrId)),
    getHistory: (actor, referenceOrId) => seen(actor, 'CASES', referenceOrId, 'history', () => recorded(actor, referenceOrId, {})),
    replay: (actor, referenceOrId, options) => seen(actor, 'REPLAY', referenceOrId, 'replay', () => recorded(actor, referenceOrId, options)),
    getPool: (actor) => pool.view(actor),
    getPoolMember: (actor, poolMemberId) => pool.member(actor, poolMemberId),
    suggestMembers: (actor, referenceOrId, role) =>
      seen(actor, 'CASES', referenceOrId, 'suggestions', async () => pool.suggest(actor, await histories.named(referenceOrId, [house.CASE]), role)),
    expireCase: async (actor, referenceOrId) => {
      requireReading(actor, 'UPKEEP');
      return (await expiry.expire((await named(referenceOrId)).streamId)).events;
    },
    expireUpTo: async (actor, streamId, upTo) => {
      requireReading(actor, 'UPKEEP');
      const { events, nextExpiry } = await expiry.expire(streamId, upTo);
      return { events, nextExpiry };
    },
    moveOn: async (actor, { isDryRun, onProgress }) => {
      requireReading(actor, 'UPKEEP');
      return moveOn.all(actor, isDryRun, onProgress);
    },
  };
}
