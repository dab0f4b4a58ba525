export { DatabaseError } from './database-error.js';
export type { DatabaseErrorCode } from './database-error.js';
export { databaseTrouble } from './database-trouble.js';
export { codeOf, messageOf } from './error-code.js';
export type { Log } from './log.js';
export { migrate } from './migrate.js';
export type { Migration } from './migrate.js';
export { openDatabase } from './open-database.js';
export type { Database, OpenDatabaseOptions } from './open-database.js';
