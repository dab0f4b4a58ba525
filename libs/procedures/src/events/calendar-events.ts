import type { BankHoliday } from '@redress/calendar';

/** The working-day calendar of England and Wales, beyond what the program came with (domain.md 2.3, C8). Who loaded it stands in the event's metadata. */
export interface CalendarPayloads {
  /** Every bank holiday of whole, consecutive years, as a file of GOV.UK's shape holds them: they take the place of those known before. */
  CalendarUpdated: { firstYear: number; lastYear: number; holidays: readonly BankHoliday[]; sha256: string };
}
