import { dateInWords, lastDayOf, quarterLabel, type LondonDate, type Quarter } from '@redress/calendar';
import { countsInWords, isSmall } from '../words/counts-in-words.js';
import { definitionInWords } from '../words/definition-in-words.js';
import type { CountedContent, PublishedIndicator } from './published-content.js';

/** What to know before figures are published. With an error they are not; a warning is published with them. */
export interface Finding {
  readonly level: 'ERROR' | 'WARNING';
  readonly code: 'UNFINISHED' | 'HISTORIES_UNREAD' | 'NOTHING_COUNTED' | 'SMALL_NUMBERS' | 'LIMIT_NOT_HELD' | 'RECORDED_LATE' | 'DEFINITION_CHANGED';
  readonly says: string;
}

export interface ToRelease extends CountedContent {
  readonly quarter: Quarter;
  readonly today: LondonDate;
  /** How many of the cases behind the figures have a fact of the quarter that was recorded after its end. */
  readonly recordedLate: number;
  /** The definitions that the quarter published last was counted by, id by id; undefined before there is one. */
  readonly definitionsBefore: ReadonlyMap<string, number> | undefined;
}

/** Pure. */
export function releaseChecklist({ content: { indicators }, standsFor, quarter, today, recordedLate, definitionsBefore }: ToRelease): readonly Finding[] {
  const cases = new Set(indicators.flatMap((indicator) => indicator.cases.map(({ caseId }) => caseId))).size;
  return [
    ...error('UNFINISHED', lastDayOf(quarter) >= today, `${quarterLabel(quarter)} ends on ${dateInWords(lastDayOf(quarter))}. Its figures may change until then.`),
    ...error('HISTORIES_UNREAD', standsFor.parked > 0, `${standsFor.parked} ${standsFor.parked === 1 ? 'history' : 'histories'} cannot be read to the end, and ${standsFor.parked === 1 ? 'is' : 'are'} counted as far as it goes. Mend that first.`),
    ...warning('RECORDED_LATE', recordedLate > 0, `Of ${recordedLate === cases ? 'all' : `${recordedLate} of`} the ${cases} cases behind these figures something was recorded after the quarter had ended.`),
    ...indicators.flatMap((indicator) => ofIndicator(indicator, definitionsBefore)),
  ];
}

function ofIndicator(indicator: PublishedIndicator, before: ToRelease['definitionsBefore']): readonly Finding[] {
  const { definition, figure, cases } = indicator;
  const [{ title }, version] = [definitionInWords(definition, figure.allowed), before?.get(definition.id)];
  const unknown = definition.formula.allowed === undefined ? 0 : cases.filter(({ says }) => says[definition.formula.allowed ?? 'limitWd'] == null).length;
  return [
    ...warning('NOTHING_COUNTED', figure.count === 0, `${title}: ${definition.words.none}.`),
    ...warning('SMALL_NUMBERS', isSmall(figure), `${title}: ${countsInWords(definition, figure)}. With numbers as small as these one case moves the figure by ten points or more.`),
    ...warning('LIMIT_NOT_HELD', unknown > 0, `${title}: of ${unknown} of ${figure.count} it is not held when the clock started, so they count as late.`),
    ...warning('DEFINITION_CHANGED', version !== undefined && version !== definition.version, `${title} is counted by version ${definition.version} of its definition, and was by version ${version} when it was last published.`),
  ];
}

const error = (code: Finding['code'], holds: boolean, says: string): readonly Finding[] => (holds ? [{ level: 'ERROR', code, says }] : []);
const warning = (code: Finding['code'], holds: boolean, says: string): readonly Finding[] => (holds ? [{ level: 'WARNING', code, says }] : []);
