import { dateInWords } from '@redress/calendar';
import type { DraftTold, House, PoliciesTold, ValueChanged } from '@redress/house';
import type { Actor } from '@redress/identity';
import { policyInWords, policyKeyInWords, policyValueInWords, type PolicyChange } from '@redress/procedures';
import { Option, type Command } from 'commander';
import { answer, type Answer } from '../answer.js';
import { dayFrom } from '../calendar/read-argument.js';
import { movesInWords } from '../calendar/moves-in-words.js';
import type { Environment } from '../environment.js';
import type { Run } from '../run.js';
import { inHouse } from '../store/in-house.js';
import { personNamed } from '../store/who-asks.js';
import { WrongUse } from '../wrong-use.js';

interface Drafted { readonly from?: string; readonly basedOn: string; readonly set: readonly string[]; readonly reason?: string; readonly as: string }

/** The versions of the council's policy: drafted by one, approved by another, in force from their day (domain.md 2.7). */
export function addPolicyCommands(program: Command, environment: Environment, run: Run): void {
  const policy = program.command('policy').description("the council's limits and rules in versions: which are in force from when, and what a new one would change");
  const doing = (as: string, work: (house: House, actor: Actor) => Promise<PoliciesTold>): Promise<void> => run(async () => {
    const actor = personNamed(as);
    return inHouse(environment, async (house) => {
      await house.readModels.catchUp();
      return told(await work(house, actor));
    });
  });

  policy.command('list').description('every version and what it changes, and the drafts that wait, each with the dates of open cases it would move')
    .option('--as <person>', 'the demonstration person who asks', 'administrator')
    .addHelpText('after', '\nExample:\n  redress policy list')
    .action(({ as }: { readonly as: string }) => doing(as, (house, actor) => house.policies.told(actor)));

  policy.command('draft').description('draft a version: nothing changes until an administrator approves it; running clocks keep the version of their first day')
    .argument('<version>', 'its name, such as Council-2027')
    .option('--from <date>', 'the day from which it is in force; it must be given')
    .option('--based-on <version>', 'the version whose other values it keeps', 'CODE_2024')
    .addOption(new Option('--set <key=value>', 'a value it changes, such as corporate.stage1Wd=15; once for each').argParser((text: string, sofar: readonly string[]) => [...sofar, text]).default([]))
    .option('--reason <text>', 'why, such as the resolution behind it; it must be given')
    .option('--as <person>', 'the demonstration person who drafts it', 'complaints-manager')
    .addHelpText('after', '\nExample:\n  redress policy draft Council-2027 --from 2027-04-01 --set corporate.stage1Wd=15 --reason "Cabinet, 3 February"')
    .action((version: string, { from, basedOn, set, reason, as }: Drafted) => doing(as, (house, actor) =>
      house.policies.draft(actor, { version, basedOn, effectiveFrom: dayFrom(required(from, '--from'), '--from'), changes: set.map(changeFrom), reason: required(reason, '--reason') })));

  policy.command('approve').description('approve a draft that somebody else made; a server that is running goes by it once it is started again')
    .argument('<version>', 'its name')
    .option('--as <person>', 'the demonstration person who approves it', 'administrator')
    .addHelpText('after', '\nExample:\n  redress policy approve Council-2027')
    .action((version: string, { as }: { readonly as: string }) => doing(as, (house, actor) => house.policies.approve(actor, version)));

  policy.command('refuse').description('refuse a draft')
    .argument('<version>', 'its name')
    .option('--reason <text>', 'why; it must be given')
    .option('--as <person>', 'the demonstration person who refuses it', 'administrator')
    .addHelpText('after', '\nExample:\n  redress policy refuse Council-2027 --reason "Not resolved"')
    .action((version: string, { reason, as }: { readonly reason?: string; readonly as: string }) => doing(as, (house, actor) => house.policies.refuse(actor, version, required(reason, '--reason'))));
}

/** Asked for once it is known who asks. */
function required(given: string | undefined, option: string): string {
  if (given === undefined || given.trim() === '') throw new WrongUse('ERR_VALIDATION', `${option}: give it as well. Add --help to see how it is used.`);
  return given;
}

function changeFrom(text: string): PolicyChange {
  const [, key, value] = /^([\w.]+)=(\w+)$/.exec(text) ?? [];
  if (key === undefined || value === undefined) throw new WrongUse('ERR_VALIDATION', `--set: "${text}" is no name and value with = between them. Add --help to see one.`);
  return { key, value: /^\d+$/.test(value) ? Number(value) : value };
}

function told(policies: PoliciesTold): Answer {
  return answer({ ...policies }, [
    ...policies.versions.flatMap(({ version, effectiveFrom, differs }) => [`${policyInWords(version)}, in force from ${dateInWords(effectiveFrom)}`, ...differs.map(changedInWords)]),
    ...policies.drafts.flatMap(draftInWords),
  ].join('\n'));
}

function draftInWords({ version, effectiveFrom, reason, draftedBy, differs, moves }: DraftTold): readonly string[] {
  return [`${policyInWords(version)}, a draft of ${draftedBy} for ${dateInWords(effectiveFrom)}: ${reason}`, ...differs.map(changedInWords), ...movesInWords(moves)];
}

function changedInWords({ key, from, to }: ValueChanged): string {
  return `  ${policyKeyInWords(key)}: ${policyValueInWords(from)} before, ${policyValueInWords(to)} from then on`;
}
