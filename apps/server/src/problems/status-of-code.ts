import { own } from '@redress/procedures';

/** The HTTP status of errors of the floors below that are not refusals of a command. */
const statuses: Readonly<Record<string, number>> = {
  ERR_VALIDATION: 400,
  ERR_DATE_FORMAT: 400,
  ERR_CONCURRENCY: 412,
  ERR_STORE_UNAVAILABLE: 503,
};

export function statusOfCode(code: string): number {
  return own(statuses, code) ?? 409;
}
