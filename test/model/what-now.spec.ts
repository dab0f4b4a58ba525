import { expect, test } from '@jest/globals';
import { explore, modelledMachines, whatNowAt } from '@redress/casework/testing';
import { kindsUnder } from '@redress/histories';
import { roles } from '@redress/identity';
import { workflowOf, type CaseState } from '@redress/procedures';

/** What may be done now, in every state of the model: one next step or somebody to wait for, the same for everybody, and nothing told twice. */

const kinds = kindsUnder(workflowOf());
const machines = modelledMachines.filter((machine) => machine !== 'POOL_MEMBER');

/** Nobody asked for these, or they are of no matter before something else: no reason is told for what nobody would look for. */
const noise = ['appoint-advocate', 'decline-advocate', 'refuse-representative', 'resume-clock', 'record-late-comment', 'rebook-file-reading', 'cancel-file-reading', 'cancel-interview'];

test.each(machines)('%s: there is always a next step, or somebody whose word is waited for; nothing is told twice, and no reason for what nobody asks', (machine) => {
  const wrong = new Set<string>();
  const open = explore(machine, kinds).places.filter(({ at, path }) => {
    const { facts, machine: standsIn } = at.state as CaseState;
    return standsIn === machine && path.length > 0 && facts.ended === undefined && facts.feedback.notLoggedOn === undefined;
  });
  for (const [index, { at, path }] of open.entries()) {
    const role = roles[index % roles.length] ?? 'CASE_WORKER';
    const { next, waitingFor, owedByOthers, possible, notPossible } = whatNowAt(at, role);
    const told = [...(next ? [next] : []), ...owedByOthers, ...possible, ...notPossible].map(({ name }) => name);
    const say = (what: string) => wrong.add(`as ${role}, ${what}: ${path.join(', ')}`);
    if (next === undefined && waitingFor.length === 0) say('nobody knows what is next');
    if (next?.refusedNow !== undefined) say(`the next step, ${next.name}, is refused`);
    if (new Set(told).size < told.length) say(`told twice, ${told.join(' ')}`);
    for (const { name, refusedNow } of notPossible) if (noise.includes(name) || refusedNow?.code === 'ERR_ALREADY_DONE') say(`a reason is told for ${name}`);
  }
  expect(open.length).toBeGreaterThan(0);
  expect([...wrong].slice(0, 12)).toEqual([]);
});

test('the next step is the same whoever asks', () => {
  for (const { at } of explore('COMMENT', kinds).places.concat(explore('ASC', kinds).places).filter(({ path }) => path.length > 0)) {
    expect(new Set(roles.map((role) => whatNowAt(at, role).next?.name)).size).toBe(1);
  }
});
