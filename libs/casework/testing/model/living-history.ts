import type { UtcInstant } from '@redress/calendar';
import type { Kinds } from '@redress/histories';
import { actorWho } from '@redress/identity/testing';
import { Refused } from '@redress/procedures';
import type { Casework } from '../../src/casework.js';
import { named, type Exploration } from './exploration.js';
import type { Modelled } from './step.js';
import { bodyOf, takeStep } from './take-step.js';

/** What came of a step on the real path: the code it was refused with, or with what else it failed; neither where it was taken. */
export interface Outcome {
  readonly id: string;
  readonly refused?: string;
  readonly failed?: string;
}

interface Lived {
  readonly kinds: Kinds;
  readonly casework: Casework;
  setTime(time: UtcInstant): void;
}

let histories = 0;

/** A history on the real command path, and beside it the model from which the body of the next step is made. */
export class LivingHistory {
  readonly #unique = `living-${(histories += 1)}`;
  #modelled: Modelled;
  #id = '';
  #commands = 0;

  private constructor(private readonly exploration: Exploration, private readonly lived: Lived) {
    this.#modelled = exploration.start;
    lived.setTime(this.#modelled.now);
  }

  /** Begun and brought along a path of steps; undefined where one is refused, as when another history has a say in it. Throws what else goes wrong. */
  static async along(path: readonly string[], exploration: Exploration, lived: Lived): Promise<LivingHistory | undefined> {
    const history = new LivingHistory(exploration, lived);
    for (const label of path) {
      const { refused, failed } = await history.give(label);
      if (failed !== undefined) throw new Error(`On the way along ${path.join(', ')}, "${label}" came to ${failed}.`);
      if (refused !== undefined) return undefined;
    }
    return history;
  }

  /** Takes a step of the model, its body changed where a change is given. */
  async give(label: string, change = (body: object): object => body): Promise<Outcome> {
    const step = named(this.exploration.steps, label);
    this.#commands += 1;
    const giver = { commandId: `${this.#unique}/${this.#commands}`, unique: this.#unique };
    const before = this.#modelled;
    const changed = 'command' in step ? { ...step, body: () => change(bodyOf(before, step, giver)) } : step;
    try {
      if ('command' in changed) {
        const given = { caseId: this.#id === '' ? undefined : this.#id, body: changed.body(), actor: actorWho(changed.role), commandId: giver.commandId };
        this.#id = (await this.lived.casework.execute(changed.command, given)).caseId;
      }
      this.#modelled = takeStep(before, changed, this.lived.kinds, giver).after;
      this.lived.setTime(this.#modelled.now);
      return { id: this.#id };
    } catch (error) {
      return { id: this.#id, ...(error instanceof Refused ? { refused: error.code } : { failed: String(error) }) };
    }
  }
}
