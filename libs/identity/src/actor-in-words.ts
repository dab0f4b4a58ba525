import { demonstrationPerson } from './demonstration-people.js';
import { roleNames } from './role-names.js';
import { systemNames } from './system-actors.js';

/** Who acted, from what the history keeps of them: "Casey Worker, case worker"; "the timer". A role that is not known here stays as it is. */
export function actorInWords({ userId, role }: { readonly userId: string; readonly role: string }): string {
  const part = role === 'SYSTEM' ? systemNames.get(userId) : undefined;
  if (part !== undefined) return part;
  const name = demonstrationPerson(userId)?.name;
  const known = Object.entries(roleNames).find(([each]) => each === role)?.[1] ?? role;
  return name === undefined ? known : `${name}, ${known}`;
}
