import { commandDefinitions, commands } from '@redress/casework';
import { citedIn } from '@redress/procedures';
import { lengthInWords, limitsUnder, underEachPolicy } from '../limits.js';
import { titleOf } from '../page.js';
import { procedures, type Procedure, type ProcedureId } from '../procedure.js';
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
  const law = new Map<string, Map<string, { kind: Cited['kind']; says: string; procedures: Set<string>; commands: Set<string> }>>();
  const add = (citation: string, kind: Cited['kind'], says: string, procedure: string | undefined, titles: readonly string[]) => {
    for (const paragraph of paragraphsIn(citation)) {
      const under = law.get(paragraph) ?? new Map();
      law.set(paragraph, under);
      const one = under.get(says) ?? { kind, says, procedures: new Set<string>(), commands: new Set<string>() };
      under.set(says, one);
      if (procedure !== undefined) one.procedures.add(procedure);
      for (const title of titles) one.commands.add(title);
    }
  };
  for (const procedure of procedures) {
    for (const { event, rules } of procedure.states.flatMap(({ steps }) => steps)) {
      for (const rule of event === undefined ? [] : rules) {
        add(citedIn(rule.cite, procedure.id), 'Rule', `${sentenceOf(rule, event ?? '', procedure)} (${rule.code})`, titleOf(procedure.id), titlesOf(procedure.id, event ?? ''));
      }
    }
    for (const limit of limitsUnder(procedure.id)) add(limit.cite, 'Limit', `${limit.title}, ${underEachPolicy((policy) => lengthInWords(limit, policy))} (${limit.code})`, titleOf(procedure.id), []);
  }
  for (const { commandClass: { title, description, incomplete } } of commandDefinitions) if (incomplete) add(incomplete.cite, 'Command', `Asked for in full: ${description} (${incomplete.code})`, undefined, [title]);
  return new Map([...law].map(([paragraph, under]) => [paragraph, [...under.values()]]));
}

function titlesOf(id: ProcedureId | Procedure['id'], event: string): readonly string[] {
  const given = id in inside ? commandDefinitions : commands.of(id as Parameters<typeof commands.of>[0]);
  return given.filter(({ commandClass }) => commandClass.proposes.some((type) => type === event)).map(({ commandClass }) => commandClass.title);
}

const inside = { INTERVIEW: true, FILE_READING: true, CONFLICT_RESOLUTION_MEETING: true };

