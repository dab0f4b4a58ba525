import { resolve } from 'node:path';
import type { Environment } from './environment.js';

/** Tells whoever started the program where it is, where it keeps things, and how to stop it. */
export function sayReady(output: NodeJS.WritableStream, { role, host, port, portGiven, dataDir, databaseUrl }: Environment, servedPort?: number): void {
  if (servedPort === undefined) output.write('The worker is running; it serves no pages.\n');
  else {
    if (servedPort !== port && port !== 0 && !portGiven) output.write(`Port ${port} is in use by another program, so this one took the next that is free.\n`);
    output.write(`Redress is ready: http://${host === '0.0.0.0' || host === '::' ? 'localhost' : host}:${servedPort}\n`);
    if (role === 'web') output.write('It serves pages and the API only: start another with ROLE=worker to record passed limits and keep the lists up to date.\n');
  }
  output.write(`It keeps everything in ${databaseUrl === undefined ? resolve(dataDir) : 'the database that DATABASE_URL names'}. Stop it with Ctrl-C.\n`);
}
