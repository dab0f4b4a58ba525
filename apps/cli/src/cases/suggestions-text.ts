import type { Suggestion } from '@redress/casework';
import { asTyped } from '@redress/procedures';

/** Who may be assigned, in their order and each with why, and who may not and why. */
export function suggestionsText(reference: string, suggestions: readonly Suggestion[]): string {
  const nameOf = ({ name, poolMemberId }: Suggestion) => [name, asTyped(poolMemberId)].filter(Boolean).join(', ');
  const possible = suggestions.flatMap((each) => (each.rank === undefined ? [] : [`  ${each.rank}. ${nameOf(each)}: ${each.reasons.join('; ')}`]));
  const refused = suggestions.flatMap((each) => (each.refusal ? [`  ${nameOf(each)}: ${each.refusal.message} (${each.refusal.cite})`] : []));
  return [
    reference,
    ...(possible.length > 0 ? ['May be assigned, the least loaded first:', ...possible] : ['Nobody in the pool may be assigned.']),
    ...(refused.length > 0 ? ['May not be assigned, and why:', ...refused] : []),
  ].join('\n');
}
