import { asTyped, own } from '@redress/procedures';
import type { FieldProblem } from '../problems/problem.js';

const labels: Readonly<Record<string, string>> = {
  q: 'Part of a reference', procedure: 'Procedure', kind: 'Kind', status: 'How it stands', state: 'State', receivedFrom: 'Received from', receivedTo: 'Received to',
};
const chosen: ReadonlySet<string> = new Set(['procedure', 'kind', 'status']);

/** Each leads to its field; what only an address can say has none to lead to. */
export function filterErrors(wrong: readonly FieldProblem[]): readonly { readonly text: string; readonly href?: string }[] {
  return wrong.map((problem) => {
    const { field } = problem;
    const label = own(labels, field);
    if (label === undefined) return { text: `${asTyped(field)} in the address is not understood here, and changes nothing.` };
    const words = wrongInWords(problem);
    return { text: `${label}: ${words.charAt(0).toLowerCase()}${words.slice(1)}`, href: `#${field.startsWith('received') ? `${field}-day` : field}` };
  });
}

/** A parameter's own sentence tells programs what to write; in the form it is chosen, or filled in box by box. */
export function wrongInWords({ field, code, message }: FieldProblem): string {
  if (code === 'ERR_DATE_FORMAT') return 'This must be a real date';
  return chosen.has(field) ? 'Choose one of the list' : message;
}
