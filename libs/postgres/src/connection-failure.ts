import { DatabaseError } from './database-error.js';
import { databaseTrouble } from './database-trouble.js';
import { codeOf, messageOf } from './error-code.js';

/** By code; `databaseTrouble` tells the same to those who do not run the program. */
const sentences: Readonly<Record<string, string>> = {
  ECONNREFUSED: 'nothing answers at that address. Start the server or correct DATABASE_URL.',
  ENOTFOUND: 'the host name is not known. Correct DATABASE_URL.',
  EAI_AGAIN: 'the host name cannot be looked up now. Check the network or correct DATABASE_URL.',
  '28P01': 'the user name or password is wrong. Correct DATABASE_URL.',
  '28000': 'the server does not let this user in. Check its pg_hba.conf and DATABASE_URL.',
  '3D000': 'there is no such database. Create it or correct DATABASE_URL.',
  '42501': 'this user may not do that there. Give it the rights on the database.',
  '53300': 'the server has no connection left. Raise its max_connections or close other programs.',
  '57P01': 'the server was stopped. Start it again.',
  '57P03': 'the server is starting or stopping. Try again in a moment.',
};

/** What went wrong while connecting, in words. The address is named without the password. */
export function connectionFailure(error: unknown, databaseUrl: string): DatabaseError {
  return error instanceof DatabaseError ? error : cannotBeUsed(databaseUrl, reasonOf(error), error);
}

/** `reason` follows a colon and ends with a full stop. */
export function cannotBeUsed(databaseUrl: string, reason: string, cause?: unknown): DatabaseError {
  return new DatabaseError('ERR_DATABASE_UNREACHABLE', `PostgreSQL at ${addressOf(databaseUrl)} cannot be used: ${reason}`, { cause });
}

/** host:port/database of a connection URL. Throws ERR_DATABASE_URL when it is not one. */
export function addressOf(databaseUrl: string): string {
  const url = URL.parse(databaseUrl);
  if (url === null || !/^postgres(ql)?:$/.test(url.protocol)) {
    throw new DatabaseError('ERR_DATABASE_URL', 'DATABASE_URL is not a PostgreSQL address: write postgresql://user:password@host:5432/database.');
  }
  return `${url.host || 'localhost'}${url.pathname}`;
}

function reasonOf(error: unknown): string {
  const code = codeOf(error) ?? '';
  const known = Object.hasOwn(sentences, code) ? sentences[code] : undefined;
  if (known !== undefined) return known;
  if (messageOf(error).includes('does not support SSL')) return 'the server does not speak TLS. Leave sslmode out of DATABASE_URL.';
  const trouble = databaseTrouble(error)?.code;
  if (trouble === 'ERR_DATABASE_SLOW' || trouble === 'ERR_DATABASE_UNREACHABLE') return 'the server does not answer in time. Check the network and the server.';
  return `the connection was refused${code === '' ? '' : ` (${code})`}. Check the server and DATABASE_URL.`;
}
