import { randomUUID } from 'node:crypto';
import { Inject, Injectable } from '@nestjs/common';
import { CommandBus } from '@nestjs/cqrs';
import { commandMessage, ConcurrencyConflict, type CommandResult } from '@redress/casework';
import { CommitRefused } from '@redress/event-store';
import { caseIdOf } from '@redress/histories';
import type { House } from '@redress/house';
import type { Person } from '@redress/identity';
import { Refused } from '@redress/procedures';
import { HOUSE } from '../house/house.token.js';
import { IdempotencyKeys } from './idempotency-keys.js';

export interface GivenCommand {
  readonly name: string;
  /** Id or reference; absent for what begins a history of its own. */
  readonly caseId?: string | undefined;
  readonly body: unknown;
  readonly person: Person;
  /** A UUID that the sender repeats with the command; without one, a repeat is another command. */
  readonly key?: string | undefined;
  /** Any other is a conflict. */
  readonly expectedRevision?: number | undefined;
  /** What happened since is a conflict only where it changes what is decided. */
  readonly seenRevision?: number | undefined;
}

/** The one way from the web to the command bus, for programs and forms alike. */
@Injectable()
export class GiveCommands {
  private readonly keys: IdempotencyKeys;

  constructor(@Inject(HOUSE) private readonly house: House, @Inject(CommandBus) private readonly bus: CommandBus) {
    this.keys = new IdempotencyKeys(house.pool, house.clock, async (key) => (await house.store.answerTo(key)) !== undefined);
  }

  /** Throws Refused, RequestRefused (422) for a key used for something else or too long ago, EventStoreError. */
  async give({ name, caseId, body, person, key, expectedRevision, seenRevision }: GivenCommand): Promise<CommandResult> {
    const message = commandMessage(this.house.casework.commands, name, { caseId, body, actor: person, commandId: key ?? randomUUID(), expectedRevision, seenRevision });
    if (key === undefined) return this.bus.execute(message);
    await this.keys.claim(key, { name, caseId: caseId === undefined ? null : caseIdOf(caseId), body, userId: person.userId });
    try {
      return await this.bus.execute(message);
    } catch (error) {
      // Of two at once, one may find the case moved by the other: then it is a repeat, and gets the same answer.
      if (error instanceof ConcurrencyConflict && (await this.house.store.answerTo(key))) return this.bus.execute(message);
      if (error instanceof Refused || error instanceof CommitRefused) await this.keys.release(key);
      throw error;
    }
  }
}
