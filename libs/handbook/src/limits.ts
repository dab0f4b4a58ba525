import { limitsOf, noCase, policyInWords, presets, spacedWords, workflowOf, type Facts, type Policy, type TimeLimit } from '@redress/procedures';
import type { ProcedureId } from './procedure.js';
import { daysAfter, placeOf, symbolicFacts } from './symbolic-facts.js';

const law = workflowOf().law;

/** The limits that histories in a machine run under. */
export function limitsUnder(id: ProcedureId): readonly TimeLimit[] {
  const { facts } = noCase;
  switch (id) {
    case 'CSC': case 'ASC': case 'CORPORATE': return limitsOf({ ...facts, kind: 'COMPLAINT', procedure: id });
    case 'COMMENT': case 'COMPLIMENT': return limitsOf({ ...facts, kind: id });
    case 'LGSCO': return limitsOf({ ...facts, ombudsman: { ...facts.ombudsman, lgscoReference: id } });
    default: return [];
  }
}

/** A line for each limit: what it is, how long, from when, and its citation. */
export function limitsInWords(id: ProcedureId): readonly string[] {
  return limitsUnder(id).map((limit) =>
    `${limit.title}: ${underEachPolicy((policy) => lengthInWords(limit, policy))}, counted from ${underEachPolicy((policy) => startInWords(limit, policy))} (${limit.code}; ${limit.cite})`);
}

/** What each policy says; said once where they agree. */
export function underEachPolicy(say: (policy: Policy) => string): string {
  const said = presets.map((policy) => [say(policy), policyInWords(policy.version)] as const);
  const [first] = said;
  return first && said.every(([words]) => words === first[0]) ? first[0] : said.map(([words, policy]) => `${words} (${policy})`).join('; ');
}

/** From which fact's day it is counted; where that fact is missing, from the next. */
export function startInWords({ clocks }: TimeLimit, policy: Policy): string {
  return factsTried((facts) => clocks(facts, underPolicy(policy))[0]?.startOn).map(factInWords).join(', otherwise ');
}

/** The fact whose day ends it. */
export function metInWords({ clocks }: TimeLimit, policy: Policy): string {
  const [first] = factsTried((facts) => clocks(facts, underPolicy(policy))[0]?.metOn);
  return first === undefined ? 'nothing: it only closes' : factInWords(first);
}

export function lengthInWords({ length }: TimeLimit, policy: Policy): string {
  const long = length(policy, untouchedFacts(), { sequence: '1', startOn: policy.effectiveFrom });
  if ('workingDays' in long) return `${long.workingDays} working days`;
  if ('calendarDays' in long) return `${long.calendarDays} days`;
  if ('months' in long) return `${long.months} months`;
  return 'workingDaysBefore' in long ? `${long.workingDaysBefore} working days before` : `until ${untilInWords(long.until)}`;
}

/** The fact, or a day that only the case knows. */
function untilInWords(until: unknown): string {
  const place = placeOf(until);
  return place === undefined ? 'the day that was set' : factInWords(place);
}

/** How far a clock may be extended, told of one that never was before. */
export function extensionInWords({ extension }: TimeLimit, policy: Policy): string {
  if (extension === undefined) return 'no';
  const longestWd = extension.longestWd?.(policy);
  const latest = placeOf(extension.latest?.(untouchedFacts(), underPolicy(policy)));
  const furthest = latest === undefined ? 'for as long as is agreed' : `to ${factInWords(latest)}`;
  return `${extension.once ? 'once, ' : ''}${longestWd === undefined ? furthest : `to ${longestWd} working days from its start`}`;
}

export const expiryInWords: Readonly<Record<TimeLimit['onExpiry'], string>> = {
  BREACH: 'it is recorded as breached', FLAG: 'it is shown, and nothing is recorded', ANSWER_SILENCE: 'silence agrees', WINDOW: 'the window closes', LAPSE_OFFER: 'the offer lapses',
};

/** Of a case whose clock was neither extended nor stopped. */
function untouchedFacts(): Facts {
  return Object.create(symbolicFacts(), { extensions: { value: [] }, suspensions: { value: [] } }) as Facts;
}

/** The fact that something is computed from, then the one that it is computed from where that is missing, and so on. */
function factsTried(compute: (facts: Facts) => unknown): readonly string[] {
  const absent = new Set<string>();
  for (let found = placeOf(compute(symbolicFacts(absent))); found !== undefined && !absent.has(found); found = placeOf(compute(symbolicFacts(absent)))) absent.add(found);
  return [...absent];
}

/** A law of one policy, whose calendar counts on from facts without knowing their days, and takes any other day as it is. */
function underPolicy(policy: Policy): typeof law {
  const counting = (method: string | symbol) => (day: unknown, workingDays: unknown) => (method === 'addWorkingDays' ? daysAfter(day, Number(workingDays)) : day);
  return { ...law, policyOn: () => policy, calendar: new Proxy(law.calendar, { get: (_, method) => counting(method) }) };
}

function factInWords(place: string): string {
  const [, workingDays, from] = /^~(\d+) after (.+)$/.exec(place) ?? [];
  if (workingDays !== undefined && from !== undefined) return `${workingDays} working days after ${factInWords(from)}`;
  const words = place.split('.').filter((part) => part !== 'each' && !part.includes(':')).map(spacedWords);
  return words.join(': ').toLowerCase();
}
