import type { Suggestion } from '@redress/casework';
import { asTyped } from '@redress/procedures';
import type { ControlOption } from './control.js';

/** Whom a form suggests to assign, in their order and each with why, and whom not and why. */
export interface SuggestedMembers {
  readonly options: readonly ControlOption[];
  readonly refused: readonly { readonly name: string; readonly why: string }[];
}

export function suggestedMembers(suggestions: readonly Suggestion[]): SuggestedMembers {
  return {
    options: suggestions.filter(({ rank }) => rank !== undefined).map((each) => ({ value: each.poolMemberId, text: nameOf(each), hint: { text: sentence(each.reasons.join('; ')) } })),
    refused: suggestions.flatMap((each) => (each.refusal ? [{ name: nameOf(each), why: each.refusal.message }] : [])),
  };
}

function nameOf({ poolMemberId, name }: Suggestion): string {
  return name === undefined ? `Known by the id ${asTyped(poolMemberId)} alone` : `${name} (${poolMemberId})`;
}

function sentence(text: string): string {
  return `${text.charAt(0).toUpperCase()}${text.slice(1)}.`;
}
