import { once } from 'node:events';
import { connect, createServer } from 'node:net';
import type { AddressInfo, Socket } from 'node:net';

/** A line to a server that can be cut, or say nothing for a while. */
export interface Line {
  readonly url: string;
  /** Breaks every connection that there is. */
  cut(): void;
  /** From now on nobody gets through, until `mend`. */
  close(): void;
  mend(): void;
  stop(): Promise<void>;
}

/** Only for an address of one host. */
export async function lineTo(url: string): Promise<Line> {
  const { hostname, port } = new URL(url.replace(/^[a-z+]+:/, 'http:'));
  const sockets = new Set<Socket>();
  let isClosed = false;
  const cut = (): void => { for (const socket of sockets) socket.destroy(); };
  const server = createServer((client) => {
    if (isClosed) { client.destroy(); return; }
    const backend = connect(Number(port), hostname);
    for (const [end, other] of [[client, backend], [backend, client]] as const) {
      sockets.add(end);
      end.on('error', () => undefined).on('close', () => { sockets.delete(end); other.destroy(); });
      end.pipe(other);
    }
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const through = (server.address() as AddressInfo).port;
  return {
    url: url.replace(`${hostname}:${port}`, `127.0.0.1:${through}`),
    cut,
    close: () => { isClosed = true; cut(); },
    mend: () => { isClosed = false; },
    stop: async () => {
      cut();
      server.close();
      await once(server, 'close');
    },
  };
}
