import { dateInWords, type LondonDate } from '@redress/calendar';
import type { ProposedEvent } from '../events/domain-event.js';
import { councilPolicy } from '../policy/council-policy.js';
import type { Refusal } from '../workflow/refusal.js';
import { acts, type Act } from './acts.js';
import { lastDone, type Happened } from './happened.js';
import type { Order } from './order.js';

/** B4, in its one place: an act may not be dated before one that it waits for. Names the latest of them. */
export function outOfOrder(order: Order, happened: Happened, event: ProposedEvent): Refusal | undefined {
  const broken = (order[event.type] ?? []).flatMap((act) => brokenBy(event, act, lastDone(happened, act, event)));
  const [last] = broken.toSorted((one, other) => (one.on < other.on ? 1 : -1));
  return last && {
    code: 'ERR_ORDER', cite: councilPolicy.dates, field: 'effectiveDate',
    message: `The date ${dateInWords(event.effectiveDate)} is before ${acts[last.act]} (${dateInWords(last.on)}). Give a date on or after that day.`,
  };
}

function brokenBy({ effectiveDate }: ProposedEvent, act: Act, on: LondonDate | undefined): readonly { readonly act: Act; readonly on: LondonDate }[] {
  return on !== undefined && effectiveDate < on ? [{ act, on }] : [];
}
