import { commands } from '@redress/casework';
import { roleNames } from '@redress/identity';
import { spacedWords, stateInWords } from '@redress/procedures';
import type { InsideCase, Procedure, Step } from './procedure.js';
import { ruleInWords } from './rule-in-words.js';

export interface StepInWords {
  readonly event: string;
  readonly leadsTo: string;
  readonly refusedWhen: readonly string[];
  readonly askedForBy: readonly string[];
}

/** A step of a state: the event, where it leads, what must hold, and who may ask for it. */
export function stepInWords(procedure: Procedure, { event, target, rules, isRefused }: Step): StepInWords {
  const leadsTo = isRefused ? 'refused' : target === undefined ? 'the state stays' : stateInWords(target);
  if (event === undefined) return { event: 'At once', leadsTo, refusedWhen: [], askedForBy: [] };
  return { event: spacedWords(event), leadsTo, refusedWhen: rules.map((rule) => ruleInWords(rule, event, procedure)), askedForBy: givenBy(procedure.id, event) };
}

/** The small machines that the commands on a case move. */
const insideCase: ReadonlySet<string> = new Set<InsideCase>(['INTERVIEW', 'FILE_READING', 'CONFLICT_RESOLUTION_MEETING']);

/** The commands that may propose an event in a machine, with the roles that may give them. */
function givenBy(machine: string, event: string): readonly string[] {
  const proposing = (insideCase.has(machine) ? commands.definitions : commands.of(machine)).filter(({ commandClass }) => commandClass.proposes.some((type) => type === event));
  if (proposing.length === 0) return ['no command: it follows of itself'];
  return proposing.map(({ commandClass: { title, roles } }) => `${title} (${roles.map((role) => roleNames[role]).join(', ')})`);
}
