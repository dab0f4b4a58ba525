import { dateInWords, isLondonDate } from '@redress/calendar';
import { choiceInWords } from '@redress/procedures';
import { countsInWords, definitionInWords, fieldNames, figureSentence, spokenPeriod, type CaseBehind, type ExplainedFigure } from '@redress/reporting';
import { Page } from '../pages/page.js';
import { periodInAddress } from '../parameters/period-parameter.js';
import { indicatorAddress } from './indicator-section.js';

/** One figure: how it comes about, and the cases behind it with what is needed to work it out again by hand. */
export function figurePage({ standsFor, definition, figure, cases }: ExplainedFigure): Page {
  const { id, shows, formula } = definition;
  const words = definitionInWords(definition, figure.allowed);
  return new Page('figure.njk', {
    title: `${words.title}, ${spokenPeriod(figure.period)}`, sentence: figureSentence(definition, figure), value: countsInWords(definition, figure), words, standsFor, figure,
    isShare: formula.fulfils !== undefined, columns: shows.map((field) => ({ title: fieldNames[field], numeric: field.endsWith('Wd') })),
    indicator: indicatorAddress(id), csv: `/indicators/${periodInAddress(figure.period.label)}/${id.toLowerCase()}/cases.csv`,
    rows: cases.map((each) => ({ ...each, cells: shows.map((field) => ({ text: cellOf(each, field), numeric: field.endsWith('Wd') })) })),
  });
}

function cellOf({ says }: CaseBehind, field: ExplainedFigure['definition']['shows'][number]): string {
  const said = says[field] ?? '';
  if (typeof said === 'boolean') return said ? 'yes' : 'no';
  if (typeof said === 'number') return String(said);
  return isLondonDate(said) ? dateInWords(said) : choiceInWords(said);
}
