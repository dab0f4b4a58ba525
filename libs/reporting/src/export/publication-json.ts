import type { PublishedIndicator } from '../publication/published-content.js';
import type { PublishedQuarter, PublishedSet } from '../publication/published-quarters.js';
import { countsInWords } from '../words/counts-in-words.js';
import { definitionInWords } from '../words/definition-in-words.js';

/** A published quarter for programs: every set of its figures, the first first, without the cases behind them. */
export function publicationJson({ label, sets }: PublishedQuarter): object {
  return { quarter: label, sets: sets.map(setJson) };
}

function setJson({ publishedAt, publishedBy, contentHash, position, events, warnings, restated, content }: PublishedSet): object {
  return { publishedAt, publishedBy: publishedBy.role, contentHash, standsFor: { position, events, parked: 0 }, warnings, ...(restated === undefined ? {} : { restated }), indicators: content.indicators.map(indicatorJson) };
}

function indicatorJson({ definition, figure: { parts, ...counts }, yearToDate }: PublishedIndicator): object {
  const { id, version, title } = definitionInWords(definition, counts.allowed);
  return { id, version, title, ...counts, parts, yearToDate, inWords: countsInWords(definition, counts) };
}
