import { RevisionConflict, type Clock, type CommitResult, type EventStore } from '@redress/event-store';
import { alongsideWrites, commitOf, idOfStream, momentOf, type Held, type Histories } from '@redress/histories';
import { Refused, type Workflow } from '@redress/procedures';
import { allowedNext } from '../allowed/allowed-next.js';
import type { CommandContext } from '../commands/case-command.js';
import type { ExpireLimits } from '../expire-limits/expire-limits.js';
import { CommandRefused, ConcurrencyConflict } from '../refusals/refusals.js';
import type { Asked, CommandInput } from './asked.js';
import { commandContext } from './command-context.js';
import { answerOf, eventsOfCommand, streamAnswered, type CommandResult } from './command-result.js';
import { decide } from './decided.js';
import { judgeFutureDates } from './future-dates.js';
import { namedCommand } from './named-command.js';
import { OneAtATime } from './one-at-a-time.js';
import { permit, permitFields } from './permission.js';
import { readCommand } from './read-command.js';
import { streamContinued, streamOpened } from './stream-asked.js';

/** Each try reads what the last winner wrote; who races are other processes, and they are few. */
const tries = 20;

/** The one way of every command (decision record 0007). It knows no rule of any procedure. */
export class CommandPath {
  readonly #turns = new OneAtATime();

  constructor(
    private readonly store: EventStore,
    private readonly histories: Histories,
    private readonly workflow: Workflow,
    private readonly clock: Clock,
    private readonly expiry: ExpireLimits,
  ) {}

  async execute(name: string, input: CommandInput): Promise<CommandResult> {
    const definition = namedCommand(name);
    permit(definition, input.actor);
    const command = readCommand(definition, input.body);
    permitFields(definition, command, input.actor);
    const earlier = await this.store.answerTo(input.commandId);
    return earlier ? this.#repeated(earlier, input) : this.#record({ definition, command, input });
  }

  #record(asked: Asked): Promise<CommandResult> {
    judgeFutureDates(asked, momentOf(this.clock));
    return asked.definition.commandClass.opens ? this.#tryAgain(asked) : this.#turns.run(streamContinued(asked), () => this.#tryAgain(asked));
  }

  async #tryAgain(asked: Asked): Promise<CommandResult> {
    let overtaken = false;
    for (let attempt = 0; attempt < tries; attempt += 1) {
      const context = commandContext(asked, this.workflow, this.clock, attempt);
      const held = await this.#held(asked, context);
      try {
        return await this.#tryOnce(asked, context, held);
      } catch (error) {
        if (error instanceof Refused) throw await this.#refusal(error, context, held, overtaken);
        if (!(error instanceof RevisionConflict)) throw error;
        overtaken = true;
      }
    }
    throw new ConcurrencyConflict();
  }

  #held(asked: Asked, context: CommandContext): Promise<Held> {
    return asked.definition.commandClass.opens ? streamOpened(asked, context, this.histories) : this.histories.existing(streamContinued(asked));
  }

  async #tryOnce({ command, input }: Asked, context: CommandContext, held: Held): Promise<CommandResult> {
    if (input.expectedRevision !== undefined && input.expectedRevision !== held.revision) throw new ConcurrencyConflict();
    const decided = decide(this.workflow, held.state, command, context);
    const alongside = await alongsideWrites(command.alongside?.(idOfStream(held.streamId), context) ?? [], this.store);
    const answer = await this.store.append(commitOf(decided, { ...held, commandId: input.commandId, actor: input.actor, law: this.workflow.law }, alongside));
    if (answer.outcome === 'REPEATED') return this.#repeated(answer, input);
    const events = [...decided.lapsed, ...decided.events].map(({ type }) => type);
    const after = { streamId: held.streamId, state: decided.state, revision: held.revision + events.length };
    await this.histories.keep(after, held.revision);
    return answerOf(answer, after, events, this.workflow, context);
  }

  async #repeated(answer: CommitResult, input: CommandInput): Promise<CommandResult> {
    const streamId = streamAnswered(answer);
    const held = await this.histories.read(streamId);
    const events = await eventsOfCommand(this.store, streamId, input.commandId);
    return answerOf(answer, held, events, this.workflow, { actor: input.actor, now: momentOf(this.clock).now });
  }

  /** The limits have passed whatever becomes of the command, and its refusal may quote them: they are recorded all the same. */
  async #refusal(error: Refused, context: CommandContext, held: Held, overtaken: boolean): Promise<Refused> {
    if (error instanceof ConcurrencyConflict || held.revision === 0) return error;
    if (overtaken) return new ConcurrencyConflict(error.refusal);
    const { after } = await this.expiry.expire(held.streamId);
    return new CommandRefused(error.refusal, idOfStream(after.streamId), after.revision, allowedNext(this.workflow, after.state, context.actor.role, context.now));
  }
}
