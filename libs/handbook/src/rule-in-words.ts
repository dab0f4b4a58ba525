import { citedIn, procedures as complaintProcedures, workflowOf, type DomainEvent, type Law, type Rule } from '@redress/procedures';
import type { Procedure } from './procedure.js';

/** A day of a case that does not exist: where a sentence names one, the handbook leaves it open. */
const someDay = '2021-06-16';
const law: Law = workflowOf().law;

/** What a rule says when it does not hold, with its code and its citation. */
export function ruleInWords(rule: Rule<object>, event: string, procedure: Procedure): string {
  return `${sentenceOf(rule, event, procedure)} (${rule.code}; ${citedIn(rule.cite, procedure.id)})`;
}

/** The machines whose cases know their procedure. */
const under: ReadonlySet<string> = new Set(complaintProcedures);

/** What it says of a case without any facts but its procedure: what only a case knows is left open. */
export function sentenceOf(rule: Rule<object>, event: string, { id, facts }: Procedure): string {
  return opened(said(rule, event, under.has(id) ? { ...facts, procedure: id } : facts)) || 'As the procedure says.';
}

const openPayloads = [{}, ...[someDay, []].map((open) => new Proxy({}, { get: () => open }))];

/** A sentence that takes its words from the event finds a day, or an empty list, in each of its fields, and any other finds none. */
function said(rule: Rule<object>, type: string, facts: object): string {
  for (const payload of openPayloads) {
    try {
      return rule.says(facts, { type, effectiveDate: someDay, payload } as unknown as DomainEvent, law);
    } catch {
      // The sentence wants more of the event than this one has.
    }
  }
  throw new Error(`The sentence of ${rule.code} for ${type} cannot be left open.`);
}

function opened(sentence: string): string {
  return sentence
    .replaceAll(/a day that is not known|\d{1,2} [A-Z][a-z]+ \d{4}|\d{4}-\d\d-\d\d|undefined/g, '…')
    .replaceAll(/(: | on | as )none\b/g, '$1…');
}
