import { commands } from '@redress/casework';
import { roleNames } from '@redress/identity';
import { spacedWords, stateInWords } from '@redress/procedures';
import type { Procedure, Step } from './procedure.js';
import { ruleInWords } from './rule-in-words.js';

/** A row of the table of a state: the event, where it leads, what must hold, and who may ask for it. */
export function stepInWords({ id, facts }: Procedure, { event, target, rules, isRefused }: Step): readonly string[] {
  const leadsTo = isRefused ? 'refused' : target === undefined ? 'the state stays' : stateInWords(target);
  const sentences = event === undefined ? [] : rules.map((rule) => ruleInWords(rule, event, facts));
  return [event === undefined ? 'At once' : spacedWords(event), leadsTo, sentences.join('<br>'), event === undefined ? '' : givenBy(id, event)];
}

/** The commands that may propose an event in a machine, with the roles that may give them. */
function givenBy(machine: string, event: string): string {
  const proposing = (machine === 'INTERVIEW' ? commands.definitions : commands.of(machine)).filter(({ commandClass }) => commandClass.proposes.some((type) => type === event));
  if (proposing.length === 0) return 'no command: it follows of itself';
  return proposing.map(({ commandClass: { title, roles } }) => `${title} (${roles.map((role) => roleNames[role]).join(', ')})`).join('<br>');
}
