import { isIdempotencyKey } from '../parameters/idempotency-key.js';
import { RequestRefused } from '../problems/problem.js';

/** The Idempotency-Key of a request, bare or in quotes. Throws RequestRefused (400). */
export function idempotencyKeyOf(header: string | undefined): string | undefined {
  if (header === undefined) return undefined;
  const key = header.replaceAll('"', '').trim().toLowerCase();
  if (!isIdempotencyKey(key)) throw new RequestRefused(400, 'ERR_VALIDATION', 'Idempotency-Key is not a UUID: make a new one for each new command.', { field: 'Idempotency-Key' });
  return key;
}

/** The revision that an If-Match names, as the ETag gave it. Throws RequestRefused (400). */
export function expectedRevisionOf(header: string | undefined): number | undefined {
  if (header === undefined || header.trim() === '*') return undefined;
  const revision = /^\s*"(\d{1,9})"\s*$/.exec(header)?.[1];
  if (revision === undefined) throw new RequestRefused(400, 'ERR_VALIDATION', 'If-Match is not an ETag of a case: send it as you were given it, for example "12".', { field: 'If-Match' });
  return Number(revision);
}
