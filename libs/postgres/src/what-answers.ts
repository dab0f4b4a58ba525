import { connect } from 'node:net';
import pg from 'pg';

/** SSLRequest of PostgreSQL's protocol: eight bytes, answered with one letter before anything else is said. */
const sslRequest = Buffer.from([0, 0, 0, 8, 4, 210, 22, 47]);
const postgresSays: ReadonlySet<string> = new Set(['S', 'N', 'E']);

/** Milliseconds. */
const patience = 3_000;

/**
 * What listens at the address of a database: asked in the one way in which PostgreSQL alone answers, because the driver throws where nobody
 * can catch it, or turns for ever, when something else speaks to it. Undefined where nothing can be reached, which the driver tells better.
 */
export async function whatAnswers(databaseUrl: string): Promise<'POSTGRESQL' | 'SOMETHING_ELSE' | 'SILENCE' | undefined> {
  // The driver knows every way in which an address may be written.
  const { host, port } = new pg.Client({ connectionString: databaseUrl });
  const socket = host.startsWith('/') ? connect(`${host}/.s.PGSQL.${port}`) : connect(port, host);
  try {
    return await new Promise((resolve) => {
      let reached = false;
      socket
        .setTimeout(patience, () => resolve(reached ? 'SILENCE' : undefined))
        .once('connect', () => (reached = true))
        .once('error', () => resolve(reached ? 'SOMETHING_ELSE' : undefined))
        .once('end', () => resolve('SOMETHING_ELSE'))
        .once('data', (said) => resolve(postgresSays.has(said.toString('latin1', 0, 1)) ? 'POSTGRESQL' : 'SOMETHING_ELSE'))
        .write(sslRequest);
    });
  } finally {
    socket.destroy();
  }
}
