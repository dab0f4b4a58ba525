import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { addDays, londonDate, londonDateOf, passesAt, startOfLondonDay, utcInstant } from './index.js';

describe('days and instants in London [T1, T4]', () => {
  test.each([
    ['winter', '2021-01-15', '2021-01-15T00:00:00.000Z'],
    ['summer', '2021-06-19', '2021-06-18T23:00:00.000Z'],
    ['the day the clocks go forward', '2021-03-28', '2021-03-28T00:00:00.000Z'],
    ['the day after', '2021-03-29', '2021-03-28T23:00:00.000Z'],
    ['the day the clocks go back', '2021-10-31', '2021-10-30T23:00:00.000Z'],
    ['the day after that', '2021-11-01', '2021-11-01T00:00:00.000Z'],
    ['British Standard Time', '1970-01-01', '1969-12-31T23:00:00.000Z'],
  ])('%s: %s starts at %s', (_when, date, instant) => {
    expect(startOfLondonDay(londonDate(date))).toBe(instant);
    expect(passesAt(addDays(londonDate(date), -1))).toBe(instant);
    expect(londonDateOf(utcInstant(instant))).toBe(date);
    expect(londonDateOf(utcInstant(new Date(Date.parse(instant) - 1)))).toBe(addDays(londonDate(date), -1));
  });

  test('the days of the clock changes last 23 and 25 hours', () => {
    const hours = (date: string): number => (Date.parse(passesAt(londonDate(date))) - Date.parse(startOfLondonDay(londonDate(date)))) / 3_600_000;
    expect(['2021-03-27', '2021-03-28', '2021-10-30', '2021-10-31'].map(hours)).toEqual([24, 23, 24, 25]);
  });

  test('more days than are remembered', () => {
    const first = londonDate('1975-01-01');
    for (let day = 0; day < 21_000; day += 1) startOfLondonDay(addDays(first, day));
    expect(startOfLondonDay(londonDate('1975-07-01'))).toBe('1975-06-30T23:00:00.000Z');
  });
});

/** Runs the library's source as it is, in a process whose own clock stands in another zone. */
const program = `
  import { registerHooks } from 'node:module';
  registerHooks({ resolve: (name, context, next) => next(name.startsWith('.') && context.parentURL.endsWith('.ts') ? name.replace(/[.]js$/, '.ts') : name, context) });
  const { addDays, londonDate, startOfLondonDay } = await import('./index.ts');
  const days = Array.from({ length: 7671 }, (_, day) => addDays(londonDate('2008-01-01'), day));
  console.log(new Date(2021, 0, 1).getTimezoneOffset(), days.map(startOfLondonDay).join());
`;

test.each([['America/New_York', 300], ['Africa/Casablanca', -60], ['Pacific/Apia', -840]])('a process in %s finds the same instants', (zone, minutesBehind) => {
  const here = Array.from({ length: 7671 }, (_, day) => startOfLondonDay(addDays(londonDate('2008-01-01'), day)));
  const there = spawnSync(process.execPath, ['--input-type=module', '--eval', program], {
    cwd: join(__dirname), env: { ...process.env, TZ: zone }, encoding: 'utf8',
  });
  expect(there.stdout.trim()).toBe(`${minutesBehind} ${here.join()}`);
});
