import type { MoveReport } from '@redress/casework';
import { titleOf, type ProcedureId } from '@redress/handbook';
import { counted, stateInWords } from '@redress/procedures';

/** What moving histories on came to, or would come to. */
export function migrationText({ histories, moved, staying }: MoveReport, isDryRun: boolean): string {
  const verb = isDryRun ? 'would move' : 'moved';
  if (moved.length === 0 && staying.length === 0) return `${counted(histories, 'history', 'histories')}: all open ones stand in the present version of their procedure.`;
  return [
    `${counted(histories, 'history', 'histories')}: ${moved.length.toLocaleString('en-GB')} ${verb}, ${staying.length.toLocaleString('en-GB')} cannot.`,
    ...moved.map(({ reference, machine, fromVersion, toVersion, state }) =>
      `  ${reference}  ${titleOf(machine as ProcedureId)}, version ${fromVersion} to ${toVersion}, goes on in "${stateInWords(state)}"`),
    ...staying.map(({ reference, machine, version, why }) => `  ${reference}  ${titleOf(machine as ProcedureId)}, stays in version ${version}: ${why}`),
  ].join('\n');
}
