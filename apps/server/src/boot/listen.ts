import type { AddressInfo } from 'node:net';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import type { Environment } from './environment.js';
import { findPort } from './free-port.js';
import { StartRefused } from './start-refused.js';

/** Serves on the port that was asked for, or on the first free one; tells which. Throws StartRefused. */
export async function listen(app: NestFastifyApplication, environment: Environment): Promise<number> {
  const port = await findPort(environment);
  try {
    const server = (await app.listen(port, environment.host)) as { address(): AddressInfo | string | null };
    const address = server.address();
    return typeof address === 'object' && address !== null ? address.port : port;
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'EADDRINUSE') {
      throw new StartRefused(`Port ${port} was taken by another program a moment ago: start again.`);
    }
    throw error;
  }
}
