/** Why something was not done: nothing has been written. */
export interface Refusal {
  /** domain.md section 9 */
  readonly code: string;
  readonly message: string;
  readonly cite: string;
  readonly field?: string;
}

/** A command the law, the council's rules or the state of the case do not allow. */
export class Refused extends Error {
  override readonly name = 'Refused';

  constructor(readonly refusal: Refusal) {
    super(refusal.message);
  }

  get code(): string {
    return this.refusal.code;
  }
}
