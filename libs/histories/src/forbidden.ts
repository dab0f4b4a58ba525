import { mayRead, roleWithArticle, type Actor, type Reading } from '@redress/identity';
import { councilPolicy, Refused } from '@redress/procedures';

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

const inWords: Readonly<Record<Reading, string>> = {
  CASES: 'read cases',
  REPLAY: 'replay a case as it stood: the complaints manager and the auditor may',
  INDICATORS: 'see the indicators',
  VERIFICATION: 'have the history verified',
  UPKEEP: 'run the upkeep of this service',
};

/** The first half of a permission, asked before anything is read. Throws Forbidden. */
export function requireReading(actor: Actor, reading: Reading): void {
  if (!mayRead(actor, reading)) throw new Forbidden(actor.role, inWords[reading]);
}
