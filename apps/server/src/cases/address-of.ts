import type { Typed } from '../forms/typed.js';

/** The list's address with some of what was asked changed; undefined takes it out. */
export function addressOf(asked: Typed, changes: Readonly<Record<string, string | undefined>>): string {
  const query = new URLSearchParams();
  for (const [name, value] of Object.entries({ ...asked, ...changes })) if (typeof value === 'string' && value !== '') query.set(name, value);
  return query.size === 0 ? '/cases' : `/cases?${query.toString()}`;
}
