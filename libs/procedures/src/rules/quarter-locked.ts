import { dateInWords, type LondonDate } from '@redress/calendar';
import { councilPolicy } from '../policy/council-policy.js';
import { Refused } from '../workflow/refusal.js';

/** Section 9 row 4. */
export function quarterLocked(quarter: string, date: LondonDate): Refused {
  return new Refused({
    code: 'ERR_PERIOD_LOCKED', cite: councilPolicy.reports, field: 'effectiveDate',
    message: `${dateInWords(date)} lies in ${quarter}, whose figures are published. Ask for a correction of the record, which restates them.`,
  });
}
