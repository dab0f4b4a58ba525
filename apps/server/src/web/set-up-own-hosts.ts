import type { FastifyInstance } from 'fastify';
import { RequestRefused } from '../problems/problem.js';

/** What a browser on this machine calls it. */
const thisMachine = ['localhost', '127.0.0.1', '[::1]'];

/** Addresses to listen at that are no names to be called by. */
const everywhere = new Set(['0.0.0.0', '::']);

/** The names this server answers to, in lower case: those of this machine, the address it listens at and those it was given. */
export function ownHosts(host: string, given: readonly string[]): ReadonlySet<string> {
  const listening = everywhere.has(host) ? [] : [host.includes(':') ? `[${host}]` : host];
  return new Set([...thisMachine, ...listening, ...given].map((name) => name.toLowerCase()));
}

/**
 * A page of another site can make its own name lead to this machine and would then read what it likes as whoever sits here: so a request
 * must call this server by one of its names. Only whether it lives and is ready is told to everybody, probes having but an address.
 */
export function setUpOwnHosts(server: FastifyInstance, hosts: ReadonlySet<string>): void {
  server.addHook('onRequest', async ({ hostname, url }) => {
    if (hosts.has(hostname.toLowerCase()) || url === '/health' || url === '/ready') return;
    throw new RequestRefused(421, 'ERR_HOST', 'This server does not answer under the name it was called by, so nothing was done. Whoever runs it can add the name to ALLOWED_HOSTS.');
  });
}
