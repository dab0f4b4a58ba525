import type { CaseView } from '@redress/casework';
import type { CaseHistory } from '@redress/histories';
import { stateName } from '@redress/procedures';

/** A case for the terminal. */
export function caseText({ reference, machine, state, suspended, revision, deadlines, allowed }: CaseView): string {
  return [
    `${reference}  ${machine}  ${state}${suspended ? ', clock suspended' : ''}  (revision ${revision})`,
    ...section('Deadlines', deadlines.map(({ code, title, dueOn, standing }) => `${(dueOn ?? 'no date').padEnd(10)}  ${standing.status.padEnd(13)}  ${code.padEnd(16)}  ${title}`)),
    ...section('Possible now', allowed.map(({ name }) => name)),
  ].join('\n');
}

export function historyText(events: CaseHistory['events'], state: CaseHistory['state']): string {
  return [
    ...events.map(({ revision, type, recordedAt, metadata }) =>
      `${String(revision).padStart(4)}  ${metadata.effectiveDate}  ${type.padEnd(34)}  ${metadata.actor.userId}, recorded ${recordedAt}`),
    `${state.machine}  ${stateName(state)}`,
  ].join('\n');
}

function section(title: string, lines: readonly string[]): readonly string[] {
  return lines.length === 0 ? [] : [`${title}:`, ...lines.map((line) => `  ${line}`)];
}
