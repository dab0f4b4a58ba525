/**
 * Days as plain whole numbers, 20210618 for 18 June 2021, stepped one at a time. Shares nothing with the library it judges:
 * own month lengths, own weekday, own list of holidays as the law's table prints it.
 */
export type Day = number;

/** Looked up once: inside Jest every mention of a global costs more than the sum it stands in. */
const { floor } = Math;

export function year(day: Day): number {
  return floor(day / 10000);
}

export function month(day: Day): number {
  return floor(day / 100) % 100;
}

export function dayOfMonth(day: Day): number {
  return day % 100;
}

export function monthLength(inYear: number, inMonth: number): number {
  if (inMonth === 2) return (inYear % 4 === 0 && inYear % 100 !== 0) || inYear % 400 === 0 ? 29 : 28;
  return inMonth === 4 || inMonth === 6 || inMonth === 9 || inMonth === 11 ? 30 : 31;
}

export function next(day: Day): Day {
  if (dayOfMonth(day) < monthLength(year(day), month(day))) return day + 1;
  return month(day) < 12 ? year(day) * 10000 + (month(day) + 1) * 100 + 1 : (year(day) + 1) * 10000 + 101;
}

export function previous(day: Day): Day {
  if (dayOfMonth(day) > 1) return day - 1;
  const [y, m] = month(day) > 1 ? [year(day), month(day) - 1] : [year(day) - 1, 12];
  return y * 10000 + m * 100 + monthLength(y, m);
}

export function shift(day: Day, days: number): Day {
  let moved = day;
  for (let step = 0; step < Math.abs(days); step += 1) moved = days > 0 ? next(moved) : previous(moved);
  return moved;
}

/** Zeller's congruence: 0 is Saturday, 1 Sunday, 2 Monday. */
export function zeller(day: Day): number {
  const m = month(day) < 3 ? month(day) + 12 : month(day);
  const y = month(day) < 3 ? year(day) - 1 : year(day);
  return (dayOfMonth(day) + floor((13 * (m + 1)) / 5) + y + floor(y / 4) - floor(y / 100) + floor(y / 400)) % 7;
}

export function shown(day: Day): string {
  const digits = String(day).padStart(8, '0');
  return `${digits.slice(0, 4)}-${digits.slice(4, 6)}-${digits.slice(6)}`;
}

export const FIRST: Day = 20150101;
export const LAST: Day = 20281231;

const HOLIDAYS = `
2015 01-01 04-03 04-06 05-04 05-25 08-31 12-25 12-28
2016 01-01 03-25 03-28 05-02 05-30 08-29 12-26 12-27
2017 01-02 04-14 04-17 05-01 05-29 08-28 12-25 12-26
2018 01-01 03-30 04-02 05-07 05-28 08-27 12-25 12-26
2019 01-01 04-19 04-22 05-06 05-27 08-26 12-25 12-26
2020 01-01 04-10 04-13 05-08 05-25 08-31 12-25 12-28
2021 01-01 04-02 04-05 05-03 05-31 08-30 12-27 12-28
2022 01-03 04-15 04-18 05-02 06-02 06-03 08-29 09-19 12-26 12-27
2023 01-02 04-07 04-10 05-01 05-08 05-29 08-28 12-25 12-26
2024 01-01 03-29 04-01 05-06 05-27 08-26 12-25 12-26
2025 01-01 04-18 04-21 05-05 05-26 08-25 12-25 12-26
2026 01-01 04-03 04-06 05-04 05-25 08-31 12-25 12-28
2027 01-01 03-26 03-29 05-03 05-31 08-30 12-27 12-28
2028 01-03 04-14 04-17 05-01 05-29 08-28 12-25 12-26`;

const holidays = new Set<Day>();
for (const line of HOLIDAYS.trim().split('\n')) {
  const [inYear = '', ...days] = line.split(' ');
  for (const monthDay of days) holidays.add(Number(inYear + monthDay.replace('-', '')));
}

export function isWeekend(day: Day): boolean {
  return zeller(day) < 2;
}

export function isHoliday(day: Day): boolean {
  const monthDay = day % 10000;
  return holidays.has(day) || monthDay === 1225 || monthDay === 1226;
}
