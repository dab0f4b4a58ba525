import { RevisionConflict, type Clock, type EventStore } from '@redress/event-store';
import { broughtAlong, commitOf, corrects, judgeAlongside, momentOf, requireSight, streamOf, type Brought, type Held, type Histories, type HistoryKinds } from '@redress/histories';
import { own, Refused } from '@redress/procedures';
import { allowedNext } from '../allowed/allowed-next.js';
import { forRole } from '../allowed/for-role.js';
import type { CommandContext } from '../commands/case-command.js';
import type { CommandRegistry } from '../commands/command-registry.js';
import type { ExpireLimits } from '../expire-limits/expire-limits.js';
import { CommandRefused, ConcurrencyConflict } from '../refusals/refusals.js';
import type { Asked, CommandInput } from './asked.js';
import { commandContext } from './command-context.js';
import { answerOf, type CommandResult } from './command-result.js';
import { broughtBy } from './decided.js';
import { decidedAsSeen } from './decided-as-seen.js';
import { withRecord } from './read-record.js';
import { firstAnswer } from './first-answer.js';
import { judgeFutureDates } from './future-dates.js';
import { requireUnlocked } from './locked-quarters.js';
import { historyOpened, idContinued, requireConcerned } from './history-asked.js';
import { namedCommand } from './named-command.js';
import { OneAtATime } from './one-at-a-time.js';
import { isUnseen, permit, permitFields } from './permission.js';
import { readCommand } from './read-command.js';

/** Each try reads what the last winner wrote; who races are other processes, and they are few. */
const tries = 20;

export interface PathParts {
  readonly store: EventStore;
  readonly clock: Clock;
  readonly kinds: HistoryKinds;
  readonly commands: CommandRegistry;
  readonly histories: Histories;
  readonly expiry: ExpireLimits;
}

/** The one way of every command on every kind of history (decision records 0007 and 0014). It knows no rule of any procedure. */
export class CommandPath {
  readonly #turns = new OneAtATime();

  constructor(private readonly parts: PathParts) {}

  async execute(name: string, input: CommandInput): Promise<CommandResult> {
    const { commands, kinds, store } = this.parts;
    const definition = namedCommand(commands, name);
    permit(definition, input.actor);
    const command = readCommand(definition, input.body);
    permitFields(definition, command, input.actor);
    const kind = own(kinds, definition.kind);
    if (!kind) throw new Error(`There is no kind of history ${definition.kind}.`);
    const asked = { definition, kind, command, input };
    const earlier = await store.answerTo(input.commandId);
    return earlier ? firstAnswer(earlier, asked, store, commands) : this.#record(asked);
  }

  #record(asked: Asked): Promise<CommandResult> {
    judgeFutureDates(asked, momentOf(this.parts.clock));
    if (asked.definition.commandClass.opens) return this.#tryAgain(asked);
    return this.#turns.run(streamOf(asked.kind, idContinued(asked)), () => this.#tryAgain(asked));
  }

  async #tryAgain(asked: Asked): Promise<CommandResult> {
    let overtaken = false;
    for (let attempt = 0; attempt < tries; attempt += 1) {
      const begun = commandContext(asked, this.parts.kinds, this.parts.clock, attempt);
      const held = await this.#held(asked, begun, overtaken);
      const context = await this.#knowing(asked, await withRecord(begun, asked, held, this.parts.store), held);
      try {
        return await this.#tryOnce(asked, context, held);
      } catch (error) {
        if (error instanceof Refused) throw await this.#refusal(error, asked, context, held, overtaken);
        if (!(error instanceof RevisionConflict)) throw error;
        overtaken = true;
      }
    }
    throw new ConcurrencyConflict();
  }

  /** A reference that was given may be taken, which only the store's conflict tells; one that is ours is exchanged for another. */
  async #held(asked: Asked, context: CommandContext, overtaken: boolean): Promise<Held> {
    const { histories, kinds } = this.parts;
    if (!asked.definition.commandClass.opens) return this.#seen(asked, await histories.existing(asked.kind, idContinued(asked)));
    await requireConcerned(asked, context, kinds, histories);
    const opened = historyOpened(asked, context);
    return overtaken ? histories.read(asked.kind, opened.id) : opened;
  }

  async #tryOnce(asked: Asked, context: CommandContext, held: Held): Promise<CommandResult> {
    const { store, kinds, histories, commands } = this.parts;
    const { command, input: { actor, commandId, expectedRevision } } = asked;
    if (expectedRevision !== undefined && expectedRevision !== held.revision) throw new ConcurrencyConflict();
    const decided = await decidedAsSeen(asked, context, held, store);
    await requireUnlocked(decided.proposals, context.today, histories, kinds);
    const writes = command.alongside?.(held.id, context, held.state) ?? [];
    const alongside = [
      ...(await Promise.all(writes.map((write) => judgeAlongside(write, kinds, histories, actor, context.now)))),
      ...(await broughtAlong(held, decided.state, decided.events, kinds, histories, context.now)),
    ];
    const own = { streamId: held.streamId, revision: held.revision, events: broughtBy(actor, decided) };
    const frame = { commandId, correlationId: held.streamId, law: held.kind.law };
    const answer = await store.append(commitOf(frame, [own, ...alongside.map(({ write }) => write)]));
    if (answer.outcome === 'REPEATED') return firstAnswer(answer, asked, store, commands);
    const after = await this.#after(held, decided.state, own.events);
    for (const { write, after: beside } of alongside) await histories.keep(beside, write.revision);
    return answerOf(answer, after, own.events.map(({ event }) => event.type), commands, context);
  }

  /** A correction changes what came before it, which the store has: where it leads is read anew. */
  async #after(held: Held, state: Held['state'], recorded: readonly Brought[]): Promise<Held> {
    if (recorded.some(({ event }) => corrects(event))) return this.parts.histories.existing(held.kind, held.id);
    return this.parts.histories.keep({ ...held, state, revision: held.revision + recorded.length }, held.revision);
  }

  /** With the state of the other history that the command has to know, for these eyes. Throws NotFound, Forbidden. */
  async #knowing(asked: Asked, context: CommandContext, held: Held): Promise<CommandContext> {
    const read = asked.command.reads?.(held.state);
    const kind = read && own(this.parts.kinds, read.kind);
    if (!read || !kind) return context;
    const beside = this.#seen(asked, await this.parts.histories.existing(kind, kind.idOf(read.id)));
    return { ...context, beside: beside.state };
  }

  /** Whom the role lets give a command is not always whom this history is for. */
  #seen({ definition, input: { actor } }: Asked, held: Held): Held {
    if (!isUnseen(definition, actor)) requireSight(actor, held);
    return held;
  }

  /** The limits have passed whatever becomes of the command, and its refusal may quote them: they are recorded all the same. */
  async #refusal(error: Refused, { definition }: Asked, { actor, now }: CommandContext, held: Held, overtaken: boolean): Promise<Refused> {
    if (error instanceof ConcurrencyConflict || held.revision === 0) return error;
    const refusal = forRole(error.refusal, definition.commandClass, actor.role);
    if (overtaken && !definition.commandClass.opens) return new ConcurrencyConflict(refusal);
    const { after } = await this.parts.expiry.expire(held.streamId);
    return new CommandRefused(refusal, after.id, after.revision, allowedNext(after.kind, this.parts.commands, after.state, actor.role, now));
  }
}
