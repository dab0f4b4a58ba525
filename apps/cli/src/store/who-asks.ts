import { demonstrationPeople, demonstrationPerson, operator, type Actor } from '@redress/identity';
import { WrongUse } from '../wrong-use.js';

/** The option of every command that opens the house. */
export const asOption = ['--as <person>', 'the demonstration person who asks; whoever runs this machine unless given'] as const;

export interface AskedAs {
  readonly as?: string;
}

/** Throws WrongUse. */
export function whoAsks({ as }: AskedAs): Actor {
  return as === undefined ? operator : personNamed(as);
}

/** Throws WrongUse. */
export function personNamed(userId: string): Actor {
  const person = demonstrationPerson(userId);
  if (person === undefined) throw new WrongUse('ERR_VALIDATION', `--as: there is no such person. Choose one of ${demonstrationPeople.map((each) => each.userId).join(', ')}.`);
  return person;
}
