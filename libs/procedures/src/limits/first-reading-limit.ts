import type { LondonDate } from '@redress/calendar';
import type { ReadingFacts } from '../facts/facts.js';
import { councilPolicy } from '../policy/council-policy.js';
import { clock, type TimeLimit } from './time-limit.js';

/**
 * The target of domain.md 3.11: the first reading booked within ten working days of the assignment. It is counted where somebody has
 * asked to read, since not every case has files to be read.
 */
export function firstReadingLimit(code: string): TimeLimit {
  return {
    code, title: 'Book the first file reading', cite: `${councilPolicy.fileReading}; Scrutiny Panel report 20 July 2021, Appendix 1`,
    pauses: false, usesClosureDays: true, onExpiry: 'FLAG',
    clocks: ({ readings, stage2 }) => {
      const asked = Object.values(readings);
      const wanted = asked.some(({ state }) => state !== 'CANCELLED');
      return clock(firstOf(asked, ({ assignedOn }) => assignedOn), firstOf(asked, ({ firstBookedOn }) => firstBookedOn), !wanted || stage2.reportOn !== undefined);
    },
    length: ({ fileReading }) => ({ workingDays: fileReading.firstBookedWd }),
  };
}

function firstOf(readings: readonly ReadingFacts[], dayOf: (reading: ReadingFacts) => LondonDate | undefined): LondonDate | undefined {
  return readings.map(dayOf).filter((day) => day !== undefined).toSorted()[0];
}
