import { workflowOf, type DomainEvent, type Law, type Rule } from '@redress/procedures';

/** Days of a case that does not exist: where a sentence names one, the handbook leaves it open. */
const someDay = '2021-06-16';
const law: Law = workflowOf().law;

/** What a rule says when it does not hold, as it says it of a case without any facts: what only a case knows is left open. */
export function ruleInWords(rule: Rule<object>, event: string, facts: object): string {
  const sentence = rule.says(facts, { type: event, effectiveDate: someDay, payload: {} } as unknown as DomainEvent, law);
  return `${opened(sentence) || 'As the procedure says.'} (${rule.code}; ${rule.cite})`;
}

function opened(sentence: string): string {
  return sentence
    .replaceAll(/a day that is not known|\d{1,2} [A-Z][a-z]+ \d{4}|undefined/g, '…')
    .replaceAll(/(: | on | as )none\b/g, '$1…');
}
