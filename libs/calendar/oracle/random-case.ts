import { lastSunday } from './naive-calendar.js';
import { monthLength, shift, type Day } from './naive-days.js';

/** Numbers from 0 up to 1 that come again for the same seed (mulberry32). */
export function randomFrom(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}

export interface RandomCase {
  readonly start: Day;
  readonly workingDays: number;
  readonly to: Day;
  readonly suspensions: readonly { readonly from: Day; readonly until: Day | undefined }[];
  readonly usesClosureDays: boolean;
  readonly utcDay: Day;
  readonly utcMinutes: number;
  readonly cutOff: number;
  readonly months: number;
}

export class CaseMaker {
  private readonly random: () => number;

  constructor(seed: number) {
    this.random = randomFrom(seed);
  }

  whole(least: number, most: number): number {
    return least + Math.floor(this.random() * (most - least + 1));
  }

  /** A fifth of them between Christmas and New Year, where closure days lie. */
  closureDays(): Day[] {
    return Array.from({ length: this.whole(0, 12) }, () => (this.random() < 0.2 ? this.whole(2015, 2028) * 10000 + this.whole(1224, 1231) : this.day()));
  }

  day(): Day {
    const year = this.whole(2015, 2028);
    const month = this.whole(1, 12);
    return year * 10000 + month * 100 + this.whole(1, monthLength(year, month));
  }

  next(): RandomCase {
    const start = this.day();
    return {
      start,
      workingDays: this.whole(0, 130),
      to: shift(start, this.whole(0, 300)),
      suspensions: Array.from({ length: this.whole(0, 3) }, () => this.suspension(start)),
      usesClosureDays: this.random() < 0.5,
      utcDay: this.random() < 0.1 ? lastSunday(this.whole(2015, 2028), this.random() < 0.5 ? 3 : 10) : this.day(),
      utcMinutes: this.whole(0, 1439),
      cutOff: this.random() < 0.7 ? 17 * 60 : this.whole(2 * 60, 23 * 60 + 59),
      months: this.whole(1, 24),
    };
  }

  /** Before, around or after the count; sometimes empty, and one in ten still open. */
  private suspension(start: Day): { from: Day; until: Day | undefined } {
    const from = shift(start, this.whole(-40, 140));
    return { from, until: this.random() < 0.1 ? undefined : shift(from, this.whole(0, 60)) };
  }
}
