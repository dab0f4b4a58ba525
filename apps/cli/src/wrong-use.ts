/** The command cannot be understood as it was typed: exit status 2. */
export class WrongUse extends Error {
  override readonly name = 'WrongUse';

  constructor(readonly code: string, message: string) {
    super(message);
  }
}
