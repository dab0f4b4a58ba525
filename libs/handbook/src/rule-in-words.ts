import { workflowOf, type DomainEvent, type Law, type Rule } from '@redress/procedures';

/** Days of a case that does not exist: where a sentence names one, the handbook leaves it open. */
const someDay = '2021-06-16';
const law: Law = workflowOf().law;

/** What a rule says when it does not hold, as it says it of a case without any facts: what only a case knows is left open. */
export function ruleInWords(rule: Rule<object>, event: string, facts: object): string {
  return `${opened(said(rule, event, facts)) || 'As the procedure says.'} (${rule.code}; ${rule.cite})`;
}

/** A sentence that takes its words from the event finds an open one in each of its fields; any other finds none. */
function said(rule: Rule<object>, type: string, facts: object): string {
  const sayOf = (payload: object) => rule.says(facts, { type, effectiveDate: someDay, payload } as unknown as DomainEvent, law);
  try {
    return sayOf({});
  } catch {
    return sayOf(new Proxy({}, { get: () => '…' }));
  }
}

function opened(sentence: string): string {
  return sentence
    .replaceAll(/a day that is not known|\d{1,2} [A-Z][a-z]+ \d{4}|undefined/g, '…')
    .replaceAll(/(: | on | as )none\b/g, '$1…');
}
