import { momentInWords, startOfLondonDay, utcInstant, type LondonDate, type UtcInstant } from '@redress/calendar';

const hour = 3_600_000;

/** The instant at which the clock in London shows that hour and minute on that day; the first of two when the clocks go back. */
export function instantInLondon(date: LondonDate, hours: number, minutes: number): UtcInstant {
  const fromMidnight = new Date(startOfLondonDay(date)).getTime() + hours * hour + minutes * 60_000;
  const shown = `${String(hours).padStart(2, '0')}:${String(minutes).padStart(2, '0')}`;
  // On the two days a year on which the clock is changed, the hours after are one more or one less from midnight.
  const found = [fromMidnight, fromMidnight - hour, fromMidnight + hour].map((time) => utcInstant(new Date(time))).find((instant) => momentInWords(instant).endsWith(`, ${shown}`));
  return found ?? utcInstant(new Date(fromMidnight));
}
