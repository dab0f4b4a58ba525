import { readBankHolidays } from './bank-holidays.js';
import file from './england-and-wales.json' with { type: 'json' };

/** 2015 to 2028 [domain 2.3 C6, C8]: GOV.UK's lists, and for 2015, 2016 and 2028 what the rules give. */
export const englandAndWales = readBankHolidays(file);
