/** The working days from day number `first` to `last`, counted once so that a due date is two look-ups. */
export class WorkingDayTable {
  readonly first: number;
  readonly last: number;
  private readonly counts: Int32Array;
  private readonly days: Int32Array;

  constructor(first: number, last: number, isWorking: (day: number) => boolean) {
    this.first = first;
    this.last = last;
    this.counts = new Int32Array(last - first + 1);
    const days: number[] = [];
    for (let day = first; day <= last; day += 1) {
      if (isWorking(day)) days.push(day);
      this.counts[day - first] = days.length;
    }
    this.days = Int32Array.from(days);
  }

  /** How many working days lie in the table up to and including `day`. */
  countThrough(day: number): number {
    if (day < this.first) return 0;
    return this.counts[Math.min(day, this.last) - this.first] ?? 0;
  }

  /** How many working days lie in `from <= d < until`. */
  countWithin(from: number, until: number): number {
    return this.countThrough(until - 1) - this.countThrough(from - 1);
  }

  /** The working day with that rank, the first being 1; undefined outside the table. */
  withRank(rank: number): number | undefined {
    return this.days[rank - 1];
  }
}
