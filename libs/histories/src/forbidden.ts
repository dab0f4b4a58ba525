import { mayRead, maySee, roleWithArticle, type Actor, type Reading } from '@redress/identity';
import { councilPolicy, Refused, type MachineState } from '@redress/procedures';
import type { HistoryKind } from './history-kind.js';
import { NotFound } from './not-found.js';

/** Section 9 row 80: says nothing beyond the role. */
export class Forbidden extends Refused {
  /** `what` completes "you may not"; `field` is the field of a command it is about. */
  constructor(role: Actor['role'], what = 'do this', field?: string) {
    super({
      code: 'ERR_FORBIDDEN',
      message: `As ${roleWithArticle(role)} you may not ${what}. Ask somebody whose role may.`,
      cite: councilPolicy.access,
      ...(field === undefined ? {} : { field }),
    });
  }
}

/** There is such a history, and that is not to be learned: to whoever asks it is not there. */
export class Hidden extends NotFound {}

const inWords: Readonly<Record<Reading, string>> = {
  CASES: 'read cases',
  POOL: 'read the register of the pool',
  REPLAY: 'replay a case as it stood: the complaints manager and the auditor may',
  INDICATORS: 'see the indicators',
  VERIFICATION: 'have the history verified',
  UPKEEP: 'run the upkeep of this service',
};

/** The first half of a permission, asked before anything is read. Throws Forbidden. */
export function requireReading(actor: Actor, reading: Reading): void {
  if (!mayRead(actor, reading)) throw new Forbidden(actor.role, inWords[reading]);
}

/** The second half, asked once the history is known. Throws Forbidden, or Hidden where its existence is secret. */
export function requireSight<State extends MachineState>(actor: Actor, { kind, state }: { readonly kind: HistoryKind<State>; readonly state: State }): void {
  const matter = kind.matterOf(state);
  if (maySee(actor, matter)) return;
  throw matter.sensitivity === 'SEALED' ? new Hidden() : new Forbidden(actor.role, 'read this');
}
