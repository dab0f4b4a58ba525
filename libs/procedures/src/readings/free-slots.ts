import { dateInWords, nextDay, withinCalendar, type LondonDate } from '@redress/calendar';
import type { Slot } from '../facts/record-reading-room.js';
import type { Law } from '../policy/law.js';

const overlap = (one: Slot, other: Slot): boolean => one.on === other.on && one.from < other.until && other.from < one.until;

/** Whether nobody has the room in any minute of a slot. */
export function isFree(slot: Slot, taken: readonly Slot[]): boolean {
  return !taken.some((other) => overlap(slot, other));
}

/**
 * The first slot as long as the one asked for, not before it and not before a London date, in which the room is staffed and free;
 * undefined where the loaded calendar ends before there is one. Longer than a day is as good as a day.
 */
export function nextFreeSlot(asked: Slot, notBefore: LondonDate, taken: readonly Slot[], law: Law): Slot | undefined {
  const { horizon } = law.calendar;
  for (let on = asked.on < notBefore ? notBefore : asked.on; on <= horizon.to; on = nextDay(on)) {
    if (!isOpen(on, law)) continue;
    const free = freeOn(on, asked, taken, law);
    if (free) return free;
  }
  return undefined;
}

/** The council's closure days are closed as well (section 9 row 75). False beyond the loaded calendar. */
export function isOpen(on: LondonDate, { calendar }: Law): boolean {
  return withinCalendar(() => calendar.isWorkingDay(on, { usesClosureDays: true })) ?? false;
}

function freeOn(on: LondonDate, asked: Slot, taken: readonly Slot[], law: Law): Slot | undefined {
  const { opensAt, closesAt } = law.policyOn(on).fileReading;
  const length = Math.min(minutesOf(asked.until) - minutesOf(asked.from), minutesOf(closesAt) - minutesOf(opensAt));
  const earliest = on === asked.on && asked.from > opensAt ? asked.from : opensAt;
  const ends = taken.filter((slot) => slot.on === on && slot.until > earliest).map(({ until }) => until);
  const slots = [earliest, ...ends.toSorted()].map((from): Slot => ({ on, from, until: timeOf(minutesOf(from) + length) }));
  return slots.find((slot) => slot.until <= closesAt && isFree(slot, taken));
}

/** Such as "10:00 to 11:30 on 17 June 2021". */
export function slotInWords({ on, from, until }: Slot): string {
  return `${from} to ${until} on ${dateInWords(on)}`;
}

function minutesOf(time: string): number {
  const [hours = 0, minutes = 0] = time.split(':').map(Number);
  return hours * 60 + minutes;
}

function timeOf(minutes: number): string {
  return `${String(Math.floor(minutes / 60)).padStart(2, '0')}:${String(minutes % 60).padStart(2, '0')}`;
}
