import { percentage } from '../arithmetic/percentage.js';
import type { Compliance, ComplimentsReceived, IndicatorReport } from './report-shape.js';

type Share = Pick<Compliance, 'completed' | 'within' | 'percent'>;

/** PI-4: from the first quarter of the financial year to the one it stands under. */
export interface YearToDate {
  readonly complimentsReceived: ComplimentsReceived;
  readonly stage2Csc65: Share;
  readonly stage2Corporate25: Share;
}

/** Numerators and denominators are added, never percentages averaged (domain 4.3). Pure. */
export function yearToDate({ quarters }: IndicatorReport): Readonly<Record<string, YearToDate>> {
  const labels = Object.keys(quarters);
  return Object.fromEntries(labels.map((label) => {
    const soFar = labels.filter((other) => yearOf(other) === yearOf(label) && other <= label).flatMap((other) => quarters[other] ?? []);
    return [label, {
      complimentsReceived: soFar.map((each) => each.complimentsReceived).reduce(added),
      stage2Csc65: pooled(soFar.map((each) => each.stage2Csc65)),
      stage2Corporate25: pooled(soFar.map((each) => each.stage2Corporate25)),
    }];
  }));
}

/** Several quarters' compliance as one. */
export function pooled(quarters: readonly Share[]): Share {
  const completed = quarters.reduce((sum, quarter) => sum + quarter.completed, 0);
  const within = quarters.reduce((sum, quarter) => sum + quarter.within, 0);
  return { completed, within, percent: percentage(within, completed) };
}

function added(one: ComplimentsReceived, other: ComplimentsReceived): ComplimentsReceived {
  return { CSC: one.CSC + other.CSC, ASC: one.ASC + other.ASC, CORPORATE: one.CORPORATE + other.CORPORATE, total: one.total + other.total };
}

function yearOf(label: string): string {
  return label.slice(0, '2020/21'.length);
}
