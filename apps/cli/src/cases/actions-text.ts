import type { CaseView } from '@redress/casework';
import { roleNames, type Role } from '@redress/identity';
import { oneOf, stateInWords } from '@redress/procedures';

/** What may be done on a case now: by who asks, what has to wait and why, and what others may do. */
export function actionsText({ reference, state, allowed }: Pick<CaseView, 'reference' | 'state' | 'allowed'>): string {
  const mine = allowed.filter(({ may }) => may);
  return [
    `${reference}  ${stateInWords(state)}`,
    ...section('May be done now', mine.filter(({ refusedNow }) => !refusedNow).map(({ title, description }) => `${title}: ${description}`)),
    ...section('Not yet possible, and why', mine.flatMap(({ title, refusedNow }) => (refusedNow ? [`${title}: ${refusedNow.message} (${refusedNow.cite})`] : []))),
    ...section('What others may do', allowed.filter(({ may }) => !may).map(({ title, roles }) => `${title}: ${whoMay(roles)}`)),
    ...(allowed.length === 0 ? ['Nothing: it is over.'] : []),
  ].join('\n');
}

function whoMay(roles: readonly Role[]): string {
  return oneOf(roles.map((role) => roleNames[role]));
}

function section(title: string, lines: readonly string[]): readonly string[] {
  return lines.length === 0 ? [] : [`${title}:`, ...lines.map((line) => `  ${line}`)];
}
