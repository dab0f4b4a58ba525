import { v5 as uuidOfName } from 'uuid';

/** The id under which one attempt writes something: whoever completes the attempt writes the same, and KurrentDB keeps it once. */
export function idWithin(attempt: string, what: string): string {
  return uuidOfName(what, attempt);
}
