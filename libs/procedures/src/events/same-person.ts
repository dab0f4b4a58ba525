import { FORGOTTEN, NOT_HELD } from './vocabulary.js';

/**
 * Whether two ids name one person. Until there is a register a person is known by what was typed, so the case of its letters and the
 * blanks around and within it do not matter (domain.md 2.5). What is not held, or is forgotten, equals nobody.
 */
export function isSamePerson(one: string | undefined, other: string | undefined): boolean {
  return isKnownPerson(one) && isKnownPerson(other) && personKey(one) === personKey(other);
}

/** Somebody, and not the word for what is not held or is forgotten. */
export function isKnownPerson(id: string | undefined): id is string {
  return id !== undefined && id !== NOT_HELD && id !== FORGOTTEN;
}

/** What all spellings of one person's id have in common. */
export function personKey(id: string): string {
  return id.normalize('NFKC').trim().replaceAll(/\s+/gu, ' ').toLowerCase().toUpperCase();
}
