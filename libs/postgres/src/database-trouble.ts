import { DatabaseError } from './database-error.js';
import type { DatabaseErrorCode } from './database-error.js';
import { codeOf, messageOf } from './error-code.js';

interface Trouble {
  readonly code: DatabaseErrorCode;
  /** SQLSTATEs and codes of the operating system. */
  readonly codes: RegExp;
  /** Where the driver has no code: how its own words begin. */
  readonly words?: RegExp;
  readonly sentence: string;
}

/** The first that fits. SQLSTATE classes: 08 connection, 53 resources, 57 operator intervention, 58 system error, F0 and XX internal. */
const troubles: readonly Trouble[] = [
  {
    code: 'ERR_DATABASE_DISK_FULL', codes: /^(?:53100|ENOSPC|EDQUOT)$/,
    sentence: 'The disk of the database is full, so nothing more can be kept: free some room on it. What was acknowledged is safe.',
  },
  {
    code: 'ERR_DATABASE_SLOW', codes: /^(?:57014|55P03|40P01|25P03|25P04|ETIMEDOUT)$/,
    words: /^(?:Query read timeout|timeout expired|timeout exceeded when trying to connect|Connection terminated due to connection timeout)/,
    sentence: 'The database does not answer in time: try again in a moment.',
  },
  {
    code: 'ERR_DATABASE_READ_ONLY', codes: /^25006$/,
    sentence: 'The database is read-only, so nothing can be kept: make it writable, or name another in DATABASE_URL.',
  },
  {
    code: 'ERR_DATABASE_PERMISSION', codes: /^(?:42501|3F000)$/,
    sentence: "The database does not let its user do that: give the user of DATABASE_URL the rights on Redress's tables.",
  },
  {
    code: 'ERR_DATABASE_UNREACHABLE', codes: /^(?:08...|28...|3D000|53300|57P0.|ECONNREFUSED|ECONNRESET|ENOTFOUND|EAI_AGAIN|EHOSTUNREACH|ENETUNREACH|EPIPE)$/,
    words: /^(?:Connection terminated|Client has encountered a connection error|Cannot use a pool after calling end|Client was closed)/,
    sentence: 'The database does not answer just now: try again in a moment.',
  },
  {
    code: 'ERR_DATABASE_FAULT', codes: /^(?:53|58|F0|XX)...$/,
    sentence: 'The database reports a fault of its own: its log says which.',
  },
];

/**
 * A failure that is, or was caused by, the database's own and no fault of ours, in a sentence that anybody may read: PostgreSQL's text may quote what people
 * wrote. Undefined for every other failure.
 */
export function databaseTrouble(error: unknown): DatabaseError | undefined {
  if (error instanceof DatabaseError) return error;
  const code = codeOf(error);
  const fits = ({ codes, words }: Trouble): boolean => (code === undefined ? words?.test(messageOf(error)) === true : codes.test(code));
  const found = troubles.find(fits);
  if (found) return new DatabaseError(found.code, found.sentence, { cause: error });
  return error instanceof Error && error.cause !== undefined ? databaseTrouble(error.cause) : undefined;
}
