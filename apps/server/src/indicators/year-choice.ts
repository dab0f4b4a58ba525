import { financialYearOf, financialYearsBetween } from '@redress/calendar';
import { today, type House } from '@redress/house';
import { yearsWithFacts, type YearRange } from '@redress/reporting';

export interface YearChoice {
  readonly from: readonly YearOption[];
  readonly to: readonly YearOption[];
}

interface YearOption {
  readonly value: string;
  readonly text: string;
  readonly selected: boolean;
}

/** Every year that there is something about, up to this one, and those that are shown. */
export async function yearChoice(house: House, shown: YearRange): Promise<YearChoice> {
  const counted = await yearsWithFacts(house.pool);
  const thisYear = financialYearOf(today(house));
  const [first, last] = [[counted?.from ?? thisYear, shown.from].toSorted()[0], [counted?.to ?? thisYear, thisYear, shown.to].toSorted().at(-1)];
  const years = first && last ? financialYearsBetween(first, last) : [];
  const options = (selected: string): readonly YearOption[] => years.map((year) => ({ value: year, text: year, selected: year === selected }));
  return { from: options(shown.from), to: options(shown.to) };
}
