import { openDatabase } from '../src/index.js';

/** A process that opens the database of a folder, says so in one line of JSON, and stops it when told to on its standard input. */
const dataDir = process.argv[2] ?? '';
const log = { info: () => undefined, warn: () => undefined };

const database = await openDatabase({ dataDir, log });
const { rows } = await database.pool.query('SELECT pg_backend_pid() AS backend');
process.stdout.write(`${JSON.stringify({ databaseUrl: database.databaseUrl, rows })}\n`);
process.stdin.once('data', () => {
  process.stdin.destroy();
  void database.stop();
});
