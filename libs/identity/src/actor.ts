import type { Role } from './roles.js';

/**
 * Who asks or acts: somebody who signed in, or a part of the house that is named for what it does. Only this library makes one: to
 * the compiler neither an object that looks like one is one, nor a copy with another role.
 */
export class Actor {
  declare protected readonly made: true;

  /** The id is opaque: it stands in every event and log, so it is never a name or an address. */
  constructor(readonly userId: string, readonly role: Role | 'SYSTEM') {}
}
