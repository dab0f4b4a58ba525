import { foldedLgscoReference } from '@redress/histories';
import { refusedIn } from './row/row-refused.js';
import type { Cells } from './row/columns.js';

/** The references a file has used so far: each names one case, and each of the Ombudsman's one referral (domain.md section 9 row 67). */
export class References {
  readonly #cases = new Set<string>();
  readonly #referrals = new Set<string>();

  /** Before the row is looked at: of two rows with one reference it is the second that must be corrected. Throws RowRefused. */
  claimCase({ ref }: Cells): void {
    if (ref !== '' && this.#cases.has(ref)) {
      throw refusedIn('ref', 'ERR_DUPLICATE_REFERENCE', 'An earlier row of this file has the same reference. A reference names one case: correct one of them.');
    }
    this.#cases.add(ref);
  }

  /** Once the row would be taken: a row refused for a fault of its own leaves the Ombudsman's reference free. Throws RowRefused. */
  claimReferral({ lgsco_ref: lgscoReference }: Cells): void {
    const folded = foldedLgscoReference(lgscoReference);
    if (lgscoReference !== '' && this.#referrals.has(folded)) {
      throw refusedIn('lgsco_ref', 'ERR_DUPLICATE_REFERENCE', "An earlier row of this file has the same Ombudsman's reference. Correct one of them.");
    }
    this.#referrals.add(folded);
  }
}
