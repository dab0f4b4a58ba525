import { pino, type Logger } from 'pino';
import type { LogLevel } from './environment.js';
import { readableLines } from './readable-lines.js';

export type Log = Logger;

/** Names under which something personal or secret could slip into a log line; the value is dropped whatever it is. */
const neverLogged = ['body', 'query', 'payload', 'data', 'headers', 'cookie', 'complainantName', 'summary', 'databaseUrl', 'password'];

/**
 * The one log. JSON lines on standard error for machines, short lines on a terminal for people.
 * What is logged is chosen (codes, ids, routes, times); the redaction is the second lock on the same door.
 */
export function createLog(level: LogLevel, stream: NodeJS.WriteStream & { readonly fd: number } = process.stderr): Log {
  const redact = { paths: neverLogged.flatMap((name) => [name, `*.${name}`]), remove: true };
  return pino({ level, base: null, redact, timestamp: pino.stdTimeFunctions.isoTime }, stream.isTTY ? readableLines(stream) : pino.destination({ fd: stream.fd, sync: true }));
}
