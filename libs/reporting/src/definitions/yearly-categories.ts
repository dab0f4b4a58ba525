import type { Formula } from '@redress/read-models';
import { capitalised } from './completed-within.js';
import type { IndicatorDefinition, IndicatorPart } from './indicator-definition.js';
import { procedureParts } from './procedure-parts.js';

type Representations = Extract<Formula, { from: 'representations' }>;

const accepted = 'Complaints accepted or answered, and not rejected, by the day on which they were received.';
const logged = 'Compliments that met all four criteria and were logged, by the day on which they were received.';

const subjectParts: readonly IndicatorPart[] = [
  { value: 'CHARGES', name: 'Charges' }, { value: 'COMMUNICATION', name: 'Communication' }, { value: 'DECISION', name: 'Decision' }, { value: 'DELAY', name: 'Delay' },
  { value: 'POLICY', name: 'Policy' }, { value: 'QUALITY_OF_SERVICE', name: 'Quality of service' }, { value: 'STAFF_CONDUCT', name: 'Conduct of staff' },
];

/** Representations year by year, and how each year differs from the one before (domain 4.5). */
export const yearlyCategories: readonly IndicatorDefinition[] = [
  byYear({ id: 'complaints-by-year', exchangedAs: 'COMPLAINT', one: 'complaint', what: 'received', counts: accepted, where: { kind: 'COMPLAINT', counted: true } }),
  byYear({ id: 'comments-by-year', exchangedAs: 'COMMENT', one: 'comment', what: 'received', counts: 'Comments, by the day on which they were received.', where: { kind: 'COMMENT', counted: true } }),
  byYear({ id: 'compliments-by-year', exchangedAs: 'COMPLIMENT', one: 'compliment', what: 'received', counts: logged, where: { kind: 'COMPLIMENT', counted: true }, trend: { years: 6, cite: 'Scrutiny Panel report of 20 July 2021, paragraph 14' } }),
  byYear({ id: 'complaints-by-subject', one: 'complaint', what: 'received', of: ' by subject', counts: accepted, where: { kind: 'COMPLAINT', counted: true }, apart: 'subject', parts: subjectParts }),
  byYear({ id: 'complaints-rejected', one: 'complaint', what: 'rejected', counts: 'Complaints not accepted, by the day on which that was decided.', where: { kind: 'COMPLAINT', endedAs: 'REJECTED' }, datedBy: 'endedOn' }),
  byYear({ id: 'complaints-withdrawn', one: 'complaint', what: 'withdrawn', counts: 'Complaints withdrawn, by the day of the withdrawal.', where: { kind: 'COMPLAINT', endedAs: 'WITHDRAWN' }, datedBy: 'endedOn' }),
];

interface ByYear extends Pick<IndicatorDefinition, 'id' | 'exchangedAs' | 'trend' | 'parts'>, Pick<Representations, 'where'>, Partial<Pick<Representations, 'datedBy' | 'apart'>> {
  readonly one: string;
  /** What happened to it: received, rejected. */
  readonly what: string;
  readonly of?: string;
  readonly counts: string;
}

function byYear({ id, one, what, of = '', counts, where, datedBy = 'receivedOn', apart = 'procedure', parts = procedureParts, exchangedAs, trend }: ByYear): IndicatorDefinition {
  return {
    id, version: 1, chapter: 'received', title: `${capitalised(one)}s ${what} in a year${of}`, every: 'YEAR', unit: 'COUNT', cite: 'Scrutiny Panel report of 20 July 2021, paragraph 7',
    formula: { from: 'representations', where, datedBy, apart }, parts, shows: ['procedure', ...(apart === 'procedure' ? [] : [apart]), 'receivedOn', ...(datedBy === 'receivedOn' ? [] : [datedBy])],
    words: {
      counts,
      formula: `the number of ${one}s so counted in the financial year; change = later − earlier, in per cent of the earlier to one decimal, half up`,
      sentence: `{count|${one} was|${one}s were} ${what}: {parts}`, noneSentence: `no ${one} was ${what}`, none: '0',
    },
    ...(exchangedAs === undefined ? {} : { exchangedAs }), ...(trend === undefined ? {} : { trend }),
  };
}
