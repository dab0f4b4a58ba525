export type DatabaseErrorCode =
  | 'ERR_DATABASE_URL'
  | 'ERR_DATABASE_UNREACHABLE'
  | 'ERR_DATABASE_PERMISSION'
  | 'ERR_DATABASE_READ_ONLY'
  | 'ERR_DATABASE_DISK_FULL'
  | 'ERR_DATABASE_SLOW'
  | 'ERR_DATABASE_FAULT'
  | 'ERR_DATABASE_FOREIGN'
  | 'ERR_DATABASE_PLATFORM'
  | 'ERR_DATABASE_START'
  | 'ERR_DATABASE_BUSY'
  | 'ERR_MIGRATION_CHANGED'
  | 'ERR_MIGRATION_MISSING'
  | 'ERR_MIGRATION_REFUSED'
  | 'ERR_MIGRATION_FAILED';

/** A failure of the database to stand on, as a sentence that says what is wrong and what to do. */
export class DatabaseError extends Error {
  override readonly name = 'DatabaseError';

  constructor(readonly code: DatabaseErrorCode, message: string, options?: { cause: unknown }) {
    super(message, options);
  }
}
