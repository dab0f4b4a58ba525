/** Codes of the operating system and of PostgreSQL that say: nobody answers just now. */
const away: ReadonlySet<string> = new Set(['ECONNREFUSED', 'ECONNRESET', 'ENOTFOUND', 'EPIPE', 'ETIMEDOUT', '08006', '53300', '57P01', '57P02', '57P03']);

/** Whether a failure is the database's being away, which passes, and not a fault of ours. */
export function isDatabaseAway(error: unknown): boolean {
  if (!(error instanceof Error)) return false;
  // The pool says so in words alone when a connection breaks or cannot be had in time.
  return ('code' in error && typeof error.code === 'string' && away.has(error.code)) || /^(?:Connection terminated|timeout exceeded when trying to connect)/.test(error.message);
}
