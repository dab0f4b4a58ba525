import { createHash } from 'node:crypto';
import { readBankHolidays, type BankHolidays } from '@redress/calendar';
import { FileRefused } from '../files/file-refused.js';
import { openFile } from '../files/open-file.js';

export interface HolidaysFile extends BankHolidays { readonly sha256: string }

/** Many times as long as GOV.UK's file: stops at once what is none. */
const longest = 5_000_000;

/** The bank holidays in a file of GOV.UK's shape. Throws FileRefused; CalendarError where a year is missing or cut short. */
export async function holidaysFile(path: string): Promise<HolidaysFile> {
  await using file = await openFile(path, "GOV.UK's bank-holidays.json as a file");
  const { size } = await file.stat();
  if (size > longest) throw notHolidays('it is far too long');
  const text = await file.readFile('utf8');
  return { ...readBankHolidays(parsed(text)), sha256: createHash('sha256').update(text).digest('hex') };
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text.replace(/^\uFEFF/, ''));
  } catch {
    throw notHolidays('it is not JSON');
  }
}

function notHolidays(why: string): FileRefused {
  return new FileRefused('ERR_FILE_FORMAT', `This is no file of bank holidays: ${why}. Save https://www.gov.uk/bank-holidays.json as it is published.`);
}
