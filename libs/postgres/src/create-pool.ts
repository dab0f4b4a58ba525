import pg from 'pg';
import type { questionLimits } from './limits.js';

export interface PoolOptions {
  readonly max: number;
  readonly limits: typeof questionLimits;
}

/** Every session decides after what was committed while it waited, whatever the database's own default. */
const readCommitted = String.raw`-c default_transaction_isolation=read\ committed`;

/** A pool whose connections have limits and may break at any moment: whoever uses one hears of it by the failing question. */
export function createPool(databaseUrl: string, { max, limits }: PoolOptions): pg.Pool {
  const pool = new pg.Pool({ ...limits, connectionString: withOption(databaseUrl, readCommitted), application_name: 'redress', max });
  // Without a listener, a lent connection that the server closes would end the process.
  pool.on('connect', (client) => client.on('error', () => undefined));
  return pool;
}

/** Connections that are opened from now on go there; those that are open break by themselves, or are still good. */
export function movePool(pool: pg.Pool, databaseUrl: string): void {
  pool.options.connectionString = withOption(databaseUrl, readCommitted);
}

/** In the address, because the options that stand there would replace those of the pool. */
function withOption(databaseUrl: string, option: string): string {
  const url = new URL(databaseUrl);
  url.searchParams.set('options', [url.searchParams.get('options') ?? '', option].join(' ').trim());
  return url.href;
}
