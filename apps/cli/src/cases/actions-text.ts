import { dateInWords } from '@redress/calendar';
import type { CaseView, OwedCommand, WaitingFor } from '@redress/casework';
import { roleNames, type Role } from '@redress/identity';
import { oneOf, stateInWords } from '@redress/procedures';

/** What may be done on a case now: the one next step, whose word is waited for, what else there is to do, and what is not possible and why. */
export function actionsText({ reference, state, whatNow: { next, waitingFor, owedByOthers, possible, notPossible } }: Pick<CaseView, 'reference' | 'state' | 'whatNow'>): string {
  const sections = [
    ...section('The next step', next ? [`${stepText(next)}${next.may ? '' : `, for ${whoMay(next.roles)}`}: ${next.description}`] : []),
    ...section('Waiting for', waitingFor.map(waitingText)),
    ...section('Owed by others', owedByOthers.map((step) => `${stepText(step)}, for ${whoMay(step.roles)}`)),
    ...section('May be done now as well', possible.map((step) => `${stepText(step)}: ${step.description}`)),
    ...section('Not possible yet, and why', notPossible.flatMap(({ title, refusedNow }) => (refusedNow ? [`${title}: ${refusedNow.message} (${refusedNow.cite})`] : []))),
  ];
  return [`${reference}  ${stateInWords(state)}`, ...(sections.length === 0 ? ['Nothing: it is over.'] : sections)].join('\n');
}

function stepText({ title, owedBy }: OwedCommand): string {
  return owedBy?.dueOn === undefined ? title : `${title}, by ${dateInWords(owedBy.dueOn)}`;
}

function waitingText({ who, what, until }: WaitingFor): string {
  return `${who}${until === undefined ? '' : `, until ${dateInWords(until)}`}: ${what}`;
}

function whoMay(roles: readonly Role[]): string {
  return oneOf(roles.map((role) => roleNames[role]));
}

function section(title: string, lines: readonly string[]): readonly string[] {
  return lines.length === 0 ? [] : [`${title}:`, ...lines.map((line) => `  ${line}`)];
}
