import type { Facts } from '../facts/facts.js';
import type { Law } from '../policy/law.js';
import { deadlinesOf, type Deadline } from './deadline.js';
import { limitsOf } from './limits-of.js';

/** The time in which a stage may be asked for, from the answer of the stage before it; undefined while there is no such answer. */
export function requestWindow(stage: 2 | 3, facts: Facts, law: Law): Deadline | undefined {
  return deadlinesOf(limitsOf(facts).filter(({ windowTo }) => windowTo === stage), facts, law).at(-1);
}
