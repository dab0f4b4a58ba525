import { shareInWords, spokenQuarter, type Compliance, type IndicatorReport } from '@redress/reporting';
import { quarterInAddress, readQuarter } from '../parameters/quarter-parameter.js';

export interface QuarterRow {
  readonly quarter: string;
  readonly compliments: Figure;
  readonly childrens: Figure;
  readonly childrensDays: Days;
  readonly corporate: Figure;
  readonly corporateDays: Days;
}

/** A figure, and where the cases behind it are listed, for those who may see them and where there are any. */
export interface Figure {
  readonly text: string;
  readonly href?: string;
}

interface Days {
  readonly mean: string;
  readonly median: string;
}

/** Latest first: that is the one the panel asks about. */
export function quarterRows({ quarters }: IndicatorReport, withCases: boolean): readonly QuarterRow[] {
  return Object.entries(quarters).toReversed().map(([label, { complimentsReceived, stage2Csc65, stage2Corporate25 }]) => {
    const address = `/indicators/${quarterInAddress(readQuarter(label))}`;
    const figure = (text: string, count: number, id: string): Figure => ({ text, ...(withCases && count > 0 ? { href: `${address}/${id}` } : {}) });
    return {
      quarter: spokenQuarter(label),
      compliments: figure(String(complimentsReceived.total), complimentsReceived.total, 'pi-1'),
      childrens: figure(shareInWords(stage2Csc65), stage2Csc65.completed, 'pi-2'),
      childrensDays: days(stage2Csc65),
      corporate: figure(shareInWords(stage2Corporate25), stage2Corporate25.completed, 'pi-3'),
      corporateDays: days(stage2Corporate25),
    };
  });
}

function days({ elapsedNetWorkingDays: { mean, median } }: Compliance): Days {
  const oneDecimal = (days: number | null): string => (days === null ? '–' : days.toFixed(1));
  return { mean: oneDecimal(mean), median: oneDecimal(median) };
}
