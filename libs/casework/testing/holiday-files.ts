import { mkdtemp, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { englandAndWales } from '@redress/calendar';

/** 2029, as the rules give it: Easter is on 1 April. */
export const holidays2029 = ['2029-01-01', '2029-03-30', '2029-04-02', '2029-05-07', '2029-05-28', '2029-08-27', '2029-12-25', '2029-12-26'] as const;

/** The bank holidays of a year that the program came with. */
export const holidaysOf = (year: number): readonly string[] => englandAndWales.holidays.map(({ date }) => date).filter((date) => date.startsWith(`${year}-`));

/** A file in the shape of GOV.UK's with these days, and with another division beside; gives its path. */
export async function holidaysFile(dates: readonly string[]): Promise<string> {
  const events = dates.map((date) => ({ title: 'Bank holiday', date, notes: '', bunting: true }));
  const file = { 'england-and-wales': { division: 'england-and-wales', events }, scotland: { division: 'scotland', events: [] } };
  const path = join(await mkdtemp(join(tmpdir(), 'redress-holidays-')), 'bank-holidays.json');
  await writeFile(path, JSON.stringify(file));
  return path;
}
