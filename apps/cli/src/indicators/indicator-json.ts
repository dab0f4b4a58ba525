import type { IndicatorReport } from '@redress/reporting';

/**
 * The report as councils exchange it, to the letter: one space of indent, means and medians always with one decimal, counts as
 * whole numbers, nothing after the last brace.
 */
export function indicatorJson(report: IndicatorReport): string {
  return JSON.stringify(report, null, 1).replaceAll(/("(?:mean|median)": -?\d+)(?=,?\n)/g, '$1.0');
}
