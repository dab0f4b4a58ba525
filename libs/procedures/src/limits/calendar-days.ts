import { addDays, type LondonDate, type Suspension } from '@redress/calendar';

/** The nth calendar day after `startOn` that no suspension covers; undefined while an open one hides it (T9). */
export function addCalendarDays(startOn: LondonDate, calendarDays: number, suspensions: readonly Suspension[]): LondonDate | undefined {
  const unsuspended = addDays(startOn, calendarDays);
  if (suspensions.every(({ suspendedOn, resumedOn }) => suspendedOn > unsuspended || (resumedOn !== undefined && resumedOn <= startOn))) return unsuspended;
  const suspended = (date: LondonDate) => suspensions.some(({ suspendedOn, resumedOn }) => suspendedOn <= date && (resumedOn === undefined || date < resumedOn));
  const openSince = suspensions.find(({ resumedOn }) => resumedOn === undefined)?.suspendedOn;
  let date = startOn;
  for (let counted = 0; counted < calendarDays;) {
    date = addDays(date, 1);
    if (openSince !== undefined && date >= openSince) return undefined;
    if (!suspended(date)) counted += 1;
  }
  return date;
}
