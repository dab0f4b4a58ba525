import { demonstrationPerson, roleNames } from '@redress/identity';
import { withinSentence } from '@redress/procedures';

/** Who acted, from what the history keeps of them. */
export function actorInWords({ userId, role }: { readonly userId: string; readonly role: string }): string {
  const name = demonstrationPerson(userId)?.name;
  const known = Object.entries(roleNames).find(([each]) => each === role)?.[1] ?? withinSentence(role);
  return name === undefined ? known : `${name}, ${known}`;
}
