export type FileRefusalCode =
  | 'ERR_FILE_NOT_FOUND'
  | 'ERR_FILE_UNREADABLE'
  | 'ERR_FILE_EMPTY'
  | 'ERR_FILE_ENCODING'
  | 'ERR_FILE_FORMAT'
  | 'ERR_FILE_COLUMNS'
  | 'ERR_FILE_CHANGED';

/** A file that is not what it should be, such as a tracker: it is refused whole, whatever its rows say, and nothing is written. */
export class FileRefused extends Error {
  override readonly name = 'FileRefused';

  constructor(readonly code: FileRefusalCode, message: string) {
    super(message);
  }
}
