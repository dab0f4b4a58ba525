import type { Compliance, IndicatorReport } from '@redress/reporting';

/** The quarters as a table for the terminal; years follow. */
export function indicatorText({ quarters, years }: IndicatorReport): string {
  const quarterLines = Object.entries(quarters).map(([label, { complimentsReceived, stage2Csc65, stage2Corporate25 }]) =>
    `${label}  ${String(complimentsReceived.total).padStart(11)}  ${share(stage2Csc65)}  ${share(stage2Corporate25)}`);
  const yearLines = Object.entries(years).flatMap(([year, procedures]) =>
    Object.entries(procedures).map(([procedure, { COMPLAINT, COMMENT, COMPLIMENT }]) =>
      `${year}  ${procedure.padEnd(9)}  ${String(COMPLAINT).padStart(10)}  ${String(COMMENT).padStart(8)}  ${String(COMPLIMENT).padStart(11)}`));
  return [
    `quarter     compliments  ${'Stage 2 CSC in 65'.padEnd(18)}  Stage 2 CORPORATE in 25`, ...quarterLines, '',
    'year     procedure  complaints  comments  compliments', ...yearLines,
  ].join('\n');
}

function share({ percent, within, completed }: Compliance): string {
  return (percent === null ? 'n/a (none)' : `${percent} % (${within} of ${completed})`).padEnd(18);
}
