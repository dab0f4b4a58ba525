import { createServer } from 'node:net';
import { StartRefused } from './start-refused.js';

/** How many ports after the usual one are tried before giving up. */
const tried = 50;

/** The port to serve on: the one that was asked for, or the first free one from the usual one on. Throws StartRefused. */
export async function findPort({ port, portGiven, host }: { readonly port: number; readonly portGiven: boolean; readonly host: string }): Promise<number> {
  if (await isFree(port, host)) return port;
  if (portGiven) throw new StartRefused(`Port ${port} is in use by another program: stop that one, or choose another port with PORT, for example PORT=${port + 1} npm start.`);
  for (let next = port + 1; next <= port + tried; next += 1) if (await isFree(next, host)) return next;
  throw new StartRefused(`The ports ${port} to ${port + tried} are all in use: choose a free one with PORT.`);
}

async function isFree(port: number, host: string): Promise<boolean> {
  // "localhost" is two addresses, and a program on either of them would be met instead of us.
  const addresses = host === 'localhost' ? ['127.0.0.1', '::1'] : [host];
  for (const address of addresses) {
    const code = await bindOnce(port, address);
    if (code === 'EADDRINUSE') return false;
    // A machine without IPv6 has no ::1 to be taken.
    const isMissing = address === '::1' && host === 'localhost' && (code === 'EADDRNOTAVAIL' || code === 'EAFNOSUPPORT');
    if (code !== undefined && !isMissing) throw new StartRefused(refusalOf(code, port, host));
  }
  return true;
}

function bindOnce(port: number, address: string): Promise<string | undefined> {
  return new Promise((resolve) => {
    const server = createServer();
    server.once('error', (error: NodeJS.ErrnoException) => resolve(error.code ?? 'UNKNOWN'));
    server.listen({ port, host: address, exclusive: true }, () => server.close(() => resolve(undefined)));
  });
}

function refusalOf(code: string, port: number, host: string): string {
  if (code === 'EACCES') return `Port ${port} may not be used by this user: choose one from 1024 with PORT.`;
  return `HOST is "${host}" and cannot be listened on (${code}): use localhost, 0.0.0.0 or an address of this machine.`;
}
