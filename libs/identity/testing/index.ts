import { Actor } from '../src/actor.js';
import type { Role } from '../src/roles.js';

/** Anybody, to test with. */
export function actorWho(role: Role, userId = role.toLowerCase()): Actor {
  return new Actor(userId, role);
}
