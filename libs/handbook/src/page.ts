import { acts, machineNames, orders, spacedWords, stateInWords, type Act } from '@redress/procedures';
import { expiryInWords, extensionInWords, lengthInWords, limitsUnder, metInWords, startInWords, underEachPolicy } from './limits.js';
import type { Procedure, ProcedureId, ProcedureState } from './procedure.js';
import { stepInWords, type StepInWords } from './steps.js';

/** How the page of a procedure is called. */
export function titleOf(id: ProcedureId): string {
  switch (id) {
    case 'INTERVIEW': return 'An interview';
    case 'CONFLICT_RESOLUTION_MEETING': return 'A Conflict Resolution Meeting';
    case 'FILE_READING': return 'A reading of case files';
    case 'POOL_MEMBER': return 'A member of the pool';
    case 'ACCESS_LOG': return 'The access log of a case';
    case 'READING_ROOM': return 'The reading room';
    case 'CALENDAR': return 'The working-day calendar';
    case 'POLICY': return "The council's policy";
    case 'PUBLICATION': return 'A published quarter';
    case 'RECRUITMENT': return 'A recruitment campaign for the pool';
    default: return machineNames[id];
  }
}

/** The name of its files, without an ending. */
export const fileOf = (id: ProcedureId): string => id.toLowerCase().replaceAll('_', '-');

/** The page of a procedure, section by section: whatever else is known of procedures is another section. */
export function pageOf(procedure: Procedure): string {
  const { id, states } = procedure;
  const sections = [
    `# ${titleOf(id)}`,
    'Printed from its machine by `npm run procedures`; what is wrong here is wrong there.',
    `![${titleOf(id)}: its states, and the steps between them](${fileOf(id)}.svg)`,
    ...states.flatMap((state) => stateSection(procedure, state)),
    ...limitsSection(id),
    ...orderSection(id),
  ];
  return `${sections.join('\n\n')}\n`;
}

function stateSection(procedure: Procedure, { name, region, isFirst, steps }: ProcedureState): readonly string[] {
  const heading = name === '' ? '## In any state' : `## ${stateInWords(name)}`;
  const remark = [name === '' ? '' : `\`${name}\``, region === undefined ? '' : `in ${region}`, isFirst ? 'the first' : ''].filter(Boolean).join(', ');
  const table = steps.length === 0 ? 'Nothing happens here any more.' : tableOf(['Step', 'Leads to', 'Refused when', 'Asked for by'], steps.map((step) => rowOf(stepInWords(procedure, step))));
  return [heading, ...(remark === '' ? [] : [remark]), table];
}

function rowOf({ event, leadsTo, refusedWhen, askedForBy }: StepInWords): readonly string[] {
  return [event, leadsTo, refusedWhen.join('<br>'), askedForBy.join('<br>')];
}

function limitsSection(id: ProcedureId): readonly string[] {
  const limits = limitsUnder(id);
  if (limits.length === 0) return [];
  const rows = limits.map((limit) => [
    `${limit.title} (${limit.code}; ${limit.cite})`,
    underEachPolicy((policy) => lengthInWords(limit, policy)),
    underEachPolicy((policy) => startInWords(limit, policy)),
    underEachPolicy((policy) => metInWords(limit, policy)),
    limit.pauses ? 'yes' : 'no',
    underEachPolicy((policy) => extensionInWords(limit, policy)),
    expiryInWords[limit.onExpiry],
  ]);
  return ['## Time limits', tableOf(['Limit', 'Length', 'Counted from', 'Met by', 'Paused while the clock is stopped', 'May be extended', 'When it passes'], rows)];
}

function orderSection(id: ProcedureId): readonly string[] {
  const order = id in orders ? orders[id as keyof typeof orders] : {};
  const rows = Object.entries<readonly Act[]>(order).map(([later, earlier]) => [spacedWords(later), earlier.map((act) => acts[act]).join('<br>')]);
  if (rows.length === 0) return [];
  return ['## Order of dates', 'The same day is in order. What follows from two of these rows is not told again.', tableOf(['Step', 'Not dated before'], rows)];
}

function tableOf(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]): string => `| ${cells.map((cell) => cell.replaceAll('|', '\\|')).join(' | ')} |`;
  return [line(head), line(head.map(() => '---')), ...rows.map(line)].join('\n');
}
