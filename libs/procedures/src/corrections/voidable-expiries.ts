import type { Facts } from '../facts/facts.js';
import { limitsOf } from '../limits/limits-of.js';

/** What the calendar recorded and a correction may void, by deadline id: breaches, and interviews whose notes silence agreed. */
export function voidableExpiries(facts: Facts): readonly string[] {
  const silence = limitsOf(facts).find(({ onExpiry }) => onExpiry === 'ANSWER_SILENCE')?.code ?? '';
  const deemed = Object.entries(facts.interviews).filter(([, { agreement }]) => agreement === 'DEEMED');
  return [...Object.keys(facts.breaches), ...deemed.map(([interviewId, { rounds }]) => `${silence}:${interviewId}.${rounds.length}`)];
}
