import { workingDayCalendar, type LondonDate, type WorkingDayCalendar } from '@redress/calendar';
import { spelled } from '../workflow/spelled.js';
import type { Policy } from './policy.js';
import { policyInForce } from './policy-in-force.js';
import { presets } from './presets.js';

/** What rules and limits are judged by: the working-day calendar and the policy in force on a London date. */
export interface Law {
  readonly calendar: WorkingDayCalendar;
  /** Its days and its policies, spelled out: what was computed under another law is computed anew. */
  readonly definition: string;
  policyOn(date: LondonDate): Policy;
}

export function lawOf(calendar: WorkingDayCalendar = workingDayCalendar(), policies: readonly Policy[] = presets): Law {
  return { calendar, definition: spelled([calendar.loaded, policies]), policyOn: (date) => policyInForce(policies, date) };
}
