import { own } from '@redress/procedures';

/** What a form was sent with: texts by the names of its inputs, several where boxes were ticked. */
export type Typed = Readonly<Record<string, string | readonly string[]>>;

export const nothingTyped: Typed = {};

/** Takes a parsed body for what it can be; anything that no form of ours sends is left out. */
export function typedOf(body: unknown): Typed {
  if (typeof body !== 'object' || body === null) return nothingTyped;
  return Object.fromEntries(
    Object.entries(body).filter((entry): entry is [string, string | string[]] => typeof entry[1] === 'string' || (Array.isArray(entry[1]) && entry[1].every((each) => typeof each === 'string'))),
  );
}

/** One text, without the blanks around it; empty when nothing was typed. */
export function textOf(typed: Typed, name: string): string {
  const value = own(typed, name);
  return (typeof value === 'string' ? value : value?.[0] ?? '').trim();
}

export function textsOf(typed: Typed, name: string): readonly string[] {
  const value = own(typed, name);
  return value === undefined ? [] : typeof value === 'string' ? [value] : value;
}
