import type { IndicatorExchange } from '@redress/reporting';

/**
 * The indicators as councils exchange them, to the letter: one space of indent, means and medians always with one decimal, counts as
 * whole numbers, nothing after the last brace.
 */
export function indicatorJson(exchange: IndicatorExchange): string {
  return JSON.stringify(exchange, null, 1).replaceAll(/("(?:mean|median)": -?\d+)(?=,?\n)/g, '$1.0');
}
