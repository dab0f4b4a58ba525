import { FORGOTTEN, NOT_HELD } from './vocabulary.js';

/**
 * Whether two ids name one person. Until there is a register a person is known by what was typed, so blanks around it and the case
 * of its letters do not matter (domain.md 2.5). What is not held, or is forgotten, equals nobody.
 */
export function isSamePerson(one: string | undefined, other: string | undefined): boolean {
  return isKnown(one) && isKnown(other) && folded(one) === folded(other);
}

function isKnown(id: string | undefined): id is string {
  return id !== undefined && id !== NOT_HELD && id !== FORGOTTEN;
}

function folded(id: string): string {
  return id.trim().normalize('NFKC').toLowerCase();
}
