import { commandDefinitions, commands } from '@redress/casework';
import { citedIn } from '@redress/procedures';
import { lengthInWords, limitsUnder, underEachPolicy } from '../limits.js';
import { titleOf } from '../page.js';
import { procedures, type ProcedureId } from '../procedure.js';
import { sentenceOf } from '../rule-in-words.js';
import { paragraphsIn } from './books.js';

/** What stands under one paragraph: what is said, of which procedures, and the commands that it is said to. */
export interface Cited {
  readonly kind: 'Rule' | 'Limit' | 'Command';
  readonly says: string;
  readonly procedures: ReadonlySet<string>;
  readonly commands: ReadonlySet<string>;
}

export type Law = ReadonlyMap<string, readonly Cited[]>;

/** Every paragraph that a rule of a machine, a time limit or a command cites, and what cites it. */
export function lawCited(): Law {
  const law = new Map<string, Map<string, Cited>>();
  const add = (citation: string, kind: Cited['kind'], says: string, place: Pick<Cited, 'procedures' | 'commands'>): void => {
    for (const paragraph of paragraphsIn(citation)) {
      const under = law.get(paragraph) ?? new Map<string, Cited>();
      const before = under.get(says);
      law.set(paragraph, under.set(says, { kind, says, procedures: joined(before?.procedures, place.procedures), commands: joined(before?.commands, place.commands) }));
    }
  };
  for (const procedure of procedures) {
    for (const { event, rules } of procedure.states.flatMap(({ steps }) => steps)) {
      for (const rule of event === undefined ? [] : rules) {
        add(citedIn(rule.cite, procedure.id), 'Rule', `${sentenceOf(rule, event ?? '', procedure)} (${rule.code})`, { procedures: new Set([titleOf(procedure.id)]), commands: titlesOf(procedure.id, event ?? '') });
      }
    }
    for (const limit of limitsUnder(procedure.id)) add(limit.cite, 'Limit', `${limit.title}, ${underEachPolicy((policy) => lengthInWords(limit, policy))} (${limit.code})`, { procedures: new Set([titleOf(procedure.id)]), commands: new Set() });
  }
  for (const { commandClass: { title, description, incomplete } } of commandDefinitions) {
    if (incomplete) add(incomplete.cite, 'Command', `Asked for in full: ${description} (${incomplete.code})`, { procedures: new Set(), commands: new Set([title]) });
  }
  return new Map([...law].map(([paragraph, under]) => [paragraph, [...under.values()]]));
}

function joined(some: ReadonlySet<string> | undefined, others: ReadonlySet<string>): ReadonlySet<string> {
  return new Set([...(some ?? []), ...others]);
}

/** What is said of an interview, a reading or a meeting is said to the commands on its case. */
function titlesOf(id: ProcedureId, event: string): ReadonlySet<string> {
  const given = id === 'INTERVIEW' || id === 'FILE_READING' || id === 'CONFLICT_RESOLUTION_MEETING' ? commandDefinitions : commands.of(id);
  return new Set(given.filter(({ commandClass }) => commandClass.proposes.some((type) => type === event)).map(({ commandClass }) => commandClass.title));
}
