import { englandAndWales, extendBankHolidays, type BankHolidays } from '@redress/calendar';
import type { CalendarPayloads } from '../events/calendar-events.js';
import * as happening from '../order/happened.js';
import * as recorder from './recorder.js';

/** The bank holidays that are known: those the program came with, and what was loaded since. */
export interface CalendarFacts { readonly bankHolidays: BankHolidays; readonly happened: happening.Happened }

export const noCalendarFacts: CalendarFacts = { bankHolidays: englandAndWales, happened: {} };

export const calendarRecorders: recorder.Recorders<keyof CalendarPayloads, CalendarFacts> = {
  CalendarUpdated: ({ bankHolidays }, { payload: { firstYear, lastYear, holidays } }) => ({ bankHolidays: extendBankHolidays(bankHolidays, { firstYear, lastYear, holidays }) }),
};

export const recordCalendar = recorder.recordWith(calendarRecorders);

export const foldOfCalendar: readonly unknown[] = [noCalendarFacts, extendBankHolidays, calendarRecorders, recorder, happening];
