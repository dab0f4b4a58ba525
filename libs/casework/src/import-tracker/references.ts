import { refusedIn } from './row/row-refused.js';
import type { Cells } from './row/columns.js';

/** The references a file has used so far: each names one case, and each of the Ombudsman's one referral, whether or not its row was taken. */
export class References {
  readonly #cases = new Set<string>();
  readonly #referrals = new Set<string>();

  /** Throws RowRefused with ERR_DUPLICATE_REFERENCE (domain.md section 9 row 67). */
  claim({ ref, lgsco_ref: lgscoReference }: Cells): void {
    const isFirst = ref === '' || !this.#cases.has(ref);
    const isFirstReferral = lgscoReference === '' || !this.#referrals.has(lgscoReference);
    this.#cases.add(ref);
    this.#referrals.add(lgscoReference);
    if (!isFirst) throw refusedIn('ref', 'ERR_DUPLICATE_REFERENCE', 'An earlier row of this file has the same reference. A reference names one case: correct one of them.');
    if (!isFirstReferral) throw refusedIn('lgsco_ref', 'ERR_DUPLICATE_REFERENCE', "An earlier row of this file has the same Ombudsman's reference. Correct one of them.");
  }
}
