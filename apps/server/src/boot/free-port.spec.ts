import { createServer, type AddressInfo, type Server } from 'node:net';
import { afterEach, describe, expect, it } from '@jest/globals';
import { findPort } from './free-port.js';

describe('the port to serve on', () => {
  const open: Server[] = [];
  afterEach(() => { for (const server of open.splice(0)) server.close(); });

  async function takenPort(): Promise<number> {
    const server = createServer();
    open.push(server);
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    return (server.address() as AddressInfo).port;
  }

  it('is the next free one when nobody asked for another', async () => {
    const taken = await takenPort();
    expect(await findPort({ port: taken, portGiven: false, host: 'localhost' })).toBeGreaterThan(taken);
  });

  it('is the one that was asked for, or none', async () => {
    const taken = await takenPort();
    await expect(findPort({ port: taken, portGiven: true, host: 'localhost' })).rejects.toThrow(`Port ${taken} is in use by another program`);
    expect(await findPort({ port: 0, portGiven: true, host: 'localhost' })).toBe(0);
  });

  it.each(['no-such-host.invalid', '192.0.2.7', '2001:db8::7', '300.1.1.1', ' '])('is looked for on an address that this machine has: not on %j', async (host) => {
    await expect(findPort({ port: 40_001, portGiven: true, host })).rejects.toThrow(`HOST is "${host}" and cannot be listened on`);
  });
});
