import { financialYearOf, financialYearsBetween, type FinancialYear } from '@redress/calendar';
import { today, type House } from '@redress/house';
import type { Actor } from '@redress/identity';
import { chapters, type YearRange } from '@redress/reporting';
import { indicatorParameters, yearRangeOf } from '../parameters/indicator-parameters.js';
import { oneOf } from '../parameters/kinds-of-parameter.js';
import { tryReadParameters } from '../parameters/read-parameters.js';
import type { FieldProblem } from '../problems/problem.js';

const parameters = { ...indicatorParameters, chapter: oneOf(Object.keys(chapters), 'What is shown together.') };

/** What was asked of the years, and what is wrong with it: then there is nothing to show but the form, as it was filled in. */
export interface YearsAsked {
  readonly range: YearRange;
  readonly wrong: readonly FieldProblem[];
  readonly options: { readonly from: readonly YearOption[]; readonly to: readonly YearOption[] };
}

interface YearOption {
  readonly value: string;
  readonly text: string;
  readonly selected: boolean;
}

export async function yearsAsked(house: House, actor: Actor, query: unknown): Promise<YearsAsked> {
  const { said, wrong } = tryReadParameters(parameters, query);
  const range = await yearRangeOf(house, actor, said);
  const reversed = range.from > range.to ? [{ field: 'to', code: 'ERR_VALIDATION', message: `Choose ${range.from} or a later year: ${range.to} comes before the first year.` }] : [];
  const years = await yearsToChoose(house, actor, range);
  const options = (selected: FinancialYear): readonly YearOption[] => years.map((year) => ({ value: year, text: year, selected: year === selected }));
  return { range, wrong: [...wrong, ...reversed], options: { from: options(range.from), to: options(range.to) } };
}

/** Every year that there is something about, up to this one, and those that were asked for. */
async function yearsToChoose(house: House, actor: Actor, { from, to }: YearRange): Promise<FinancialYear[]> {
  const counted = await house.reporting.yearsWithFacts(actor, today(house));
  const thisYear = financialYearOf(today(house));
  const years = [counted?.from, counted?.to, thisYear, from, to].filter((year) => year !== undefined).toSorted();
  const [first, last] = [years.at(0), years.at(-1)];
  return first && last ? financialYearsBetween(first, last) : [];
}
