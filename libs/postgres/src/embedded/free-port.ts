import { once } from 'node:events';
import { createServer } from 'node:net';
import type { AddressInfo } from 'node:net';

/** A TCP port free on 127.0.0.1 now: the preferred one when it is, else any. */
export async function freePort(preferred: number | undefined): Promise<number> {
  if (preferred !== undefined && preferred > 0) {
    const same = await tryPort(preferred).catch(() => undefined);
    if (same !== undefined) return same;
  }
  return tryPort(0);
}

async function tryPort(wanted: number): Promise<number> {
  const server = createServer();
  server.listen(wanted, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  server.close();
  await once(server, 'close');
  return port;
}
