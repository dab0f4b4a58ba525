import { resolve } from 'node:path';
import type { Environment } from './environment.js';

/** Tells whoever started the program where it is, where it keeps things, and how to stop it. */
export function sayReady(output: NodeJS.WritableStream, environment: Environment, servedPort?: number): void {
  const { dataDir, databaseUrl, eventStoreUrl } = environment;
  const database = databaseUrl === undefined ? resolve(dataDir) : 'the database that DATABASE_URL names';
  const kept = eventStoreUrl === undefined ? database : `the event store that EVENT_STORE_URL names, and what is made of it in ${database}`;
  const lines = [...(servedPort === undefined ? ['The worker is running; it serves no pages.'] : served(environment, servedPort)), `It keeps everything in ${kept}. Stop it with Ctrl-C.`];
  output.write(`${lines.join('\n')}\n`);
}

function served({ role, host, port, portGiven }: Environment, servedPort: number): readonly string[] {
  const isElsewhere = servedPort !== port && !portGiven;
  return [
    ...(isElsewhere ? [`Port ${port} is in use by another program, so this one took the next that is free.`] : []),
    `Redress is ready: http://${host === '0.0.0.0' || host === '::' ? 'localhost' : host}:${servedPort}`,
    ...(role === 'web' ? ['It serves pages and the API only: start another with ROLE=worker to record passed limits and keep the lists up to date.'] : []),
  ];
}
