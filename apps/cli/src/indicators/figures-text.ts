import { figureSentence, figureTable, titleOf, type ExplainedFigure, type Figures, type IndicatorFigures } from '@redress/reporting';

/** Figures as tables for the terminal, one an indicator, the latest period first. */
export function figuresText({ standsFor, indicators }: Figures): string {
  return [...indicators.map(indicatorText), `As the history stood after its first ${standsFor.events} events.`].join('\n\n');
}

function indicatorText(indicator: IndicatorFigures): string {
  const { columns, rows } = figureTable(indicator);
  const table = aligned([['Period', ...columns.map(({ title }) => title)], ...rows.map(({ period, cells }) => [period, ...cells])]);
  return [`${indicator.definition.id}  ${titleOf(indicator)}`, ...table.map((line) => `  ${line}`)].join('\n');
}

/** One figure: how it comes about, and each case behind it with the reason. */
export function explanationText({ standsFor, definition, figure, cases }: ExplainedFigure, words: readonly (readonly [string, string])[]): string {
  return [
    figureSentence(definition, figure), '', ...words.map(([name, text]) => `${name}: ${text}`), '',
    ...cases.map(({ reference, fulfilled, why }) => (why === null ? `  ${reference}` : `  ${reference}  ${fulfilled === true ? 'yes' : 'no '}  ${why}`)),
    '', `As the history stood after its first ${standsFor.events} events.`,
  ].join('\n');
}

function aligned(rows: readonly (readonly string[])[]): string[] {
  const widths = (rows[0] ?? []).map((_, column) => Math.max(...rows.map((row) => row[column]?.length ?? 0)));
  return rows.map((row) => row.map((cell, column) => cell.padEnd(widths[column] ?? 0)).join('  ').trimEnd());
}
