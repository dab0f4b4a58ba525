const all = new Intl.ListFormat('en-GB', { type: 'conjunction' });
const either = new Intl.ListFormat('en-GB', { type: 'disjunction' });

/** "the statement and the report"; "none" of nothing. */
export function allOf(things: readonly string[]): string {
  return things.length === 0 ? 'none' : all.format(things);
}

/** "court proceedings, tribunal or disciplinary". */
export function oneOf(things: readonly string[]): string {
  return either.format(things);
}

/** What somebody typed, as they typed it. */
export function asTyped(text: string): string {
  return `"${text}"`;
}
