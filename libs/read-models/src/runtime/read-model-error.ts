/** The read models cannot do what was asked; `message` says what to do. */
export class ReadModelError extends Error {
  override readonly name = 'ReadModelError';

  constructor(readonly code: 'ERR_READ_MODEL_VERSION' | 'ERR_READ_MODEL_UNKNOWN', message: string) {
    super(message);
  }
}
