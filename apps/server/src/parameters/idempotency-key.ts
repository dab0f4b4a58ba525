/** Days for which a key is known: within them a repeat is answered as the first time, after them it is refused. */
export const daysOfKeys = 7;

/** A UUID of any version, in lower case. */
export function isIdempotencyKey(text: string): boolean {
  return /^[0-9a-f]{8}-(?:[0-9a-f]{4}-){3}[0-9a-f]{12}$/.test(text);
}
