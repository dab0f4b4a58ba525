import { dateInWords, momentInWords } from '@redress/calendar';
import type { CaseView } from '@redress/casework';
import { correctedBy, type CaseHistory } from '@redress/histories';
import { actorInWords } from '@redress/identity';
import { correctionInWords, daysInWords, machineNames, spacedWords, stateInWords, stateName, statusNames } from '@redress/procedures';

/** A case for the terminal. */
export function caseText({ reference, machine, state, suspended, revision, deadlines, allowed }: CaseView): string {
  return [
    `${reference}  ${machineNames[machine]}  ${stateInWords(state)}${suspended ? ', clock stopped' : ''}  (revision ${revision})`,
    ...section('Deadlines', deadlines.map(({ title, dueOn, standing }) =>
      `${dayColumn(dueOn)}  ${[statusNames[standing.status], daysInWords(standing)].filter(Boolean).join(', ').padEnd(32)}  ${title}`)),
    ...section('Possible now', allowed.map(({ title }) => title)),
  ].join('\n');
}

export function historyText(events: CaseHistory['events'], state: CaseHistory['state']): string {
  const corrected = correctedBy(events);
  return [
    ...events.flatMap(({ eventId, revision, type, recordedAt, metadata }) => [
      `${String(revision).padStart(4)}  ${dayColumn(metadata.effectiveDate)}  ${spacedWords(type).padEnd(40)}  ${actorInWords(metadata.actor)}, recorded ${momentInWords(recordedAt)}`,
      ...(corrected.get(eventId) ?? []).map((each) => `      ${correctionInWords(type, each, state.facts)}`),
    ]),
    `${machineNames[state.machine]}  ${stateInWords(stateName(state))}`,
  ].join('\n');
}

/** As wide as the longest day. */
function dayColumn(date: string | null): string {
  return (date === null ? 'no date' : dateInWords(date)).padStart('30 September 2021'.length);
}

function section(title: string, lines: readonly string[]): readonly string[] {
  return lines.length === 0 ? [] : [`${title}:`, ...lines.map((line) => `  ${line}`)];
}
