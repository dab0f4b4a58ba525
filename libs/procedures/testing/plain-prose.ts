/** What people say as such, though it is written like a code: the terms of domain.md section 1, the law's short names, and file kinds. */
const abbreviations = new Set(['ASC', 'CSC', 'CRU', 'LGSCO', 'SEND', 'WCF', 'SI', 'PI', 'CSV', 'JSON', 'UTC', 'UUID', 'UK', 'WCC', 'YYYY-MM-DD', 'HH:MM', 'HTTP', 'API', 'SQL', 'URL', 'UTF-8', 'MB']);

/** Names that are spelled so. */
const ownNames = new Set(['PostgreSQL', 'OpenAPI', 'JavaScript', 'LiquidLogic']);

const sorts: readonly (readonly [what: string, pattern: RegExp])[] = [
  ['an id', /\b[\da-f]{8}-[\da-f]{4}-[\da-f]{4}[\da-f-]*/gi],
  ['an ISO date', /\b\d{4}-\d{2}-\d{2}(?:T[\d:.+]*\dZ?)?/g],
  ['an upper-case code', /\b[A-Z][A-Z\d]*(?:[_:-][A-Z\d]+)+\b|\b[A-Z]{2,}\d*\b/g],
  ['a name out of the code', /\b[a-z]+(?:\.[a-z]\w*)*[A-Z]\w*|\b[A-Z][a-z]+(?:[A-Z][a-z]+|\d+[A-Z])\w*/g],
  ['an internal document', /\bdomain (?:rules?|section|\d)[^,;.]*|\bdesign\.md|\b[Ss]ection \d+ rows?\b|\[(?:seed|R0\d|[DPU])\b/g],
];

/** The reference of a case, under which people know it, and the name of an indicator. */
const caseReference = /\b[A-Z]{2,9}-\d{4}-[A-Z\d]+\b|\bPI-\d[a-z]?\b/g;

/** What somebody typed, or is to type, stands between quotation marks as it is typed. */
const quotation = /"[^"]*"|“[^”]*”/g;

/** What in a sentence for people is not for people: ids, ISO dates, codes, names out of the code, internal documents. None in good prose. */
export function proseFaults(text: string): readonly string[] {
  const prose = text.replaceAll(quotation, '').replaceAll(caseReference, '');
  return sorts.flatMap(([what, pattern]) => [...prose.matchAll(pattern)].filter(([found]) => !abbreviations.has(found) && !ownNames.has(found)).map(([found]) => `${what}: ${found}`));
}
