import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { acknowledged, received, stage1Started } from '../../testing/chapters.js';
import { told } from '../../testing/story.js';
import { caseFamily } from './case-family.js';
import { noCase } from './case-state.js';
import { definitionOf } from './definition.js';
import { lawOf } from '../policy/law.js';
import { presets } from '../policy/presets.js';
import { londonDate, workingDayCalendar } from '@redress/calendar';
import type { MachineFamily } from './machine-family.js';
import type { CaseState } from './case-state.js';
import { evolveIn } from './replay.js';
import { workflowIn } from './workflow.js';

const { events } = told([...received('CSC', '2021-06-01'), ...acknowledged('2021-06-02'), stage1Started('2021-06-03')]);

/** The children's machine as a version 2 might be: the same, held to be another. */
const withNewVersion: MachineFamily<CaseState> = {
  ...caseFamily, machines: { ...caseFamily.machines, CSC: { ...caseFamily.machines.CSC, 2: caseFamily.machines.CSC[1] as never } },
};

describe('a machine of which there is a newer version', () => {
  test('takes new histories in the newer one, and every event says so', () => {
    const lived = told([...received('CSC', '2021-06-01'), ...acknowledged('2021-06-02')], undefined, workflowIn(withNewVersion, lawOf()));
    expect(lived.state).toMatchObject({ machine: 'CSC', version: 2 });
    expect(lived.events.map(({ type, machineVersion }) => [type, machineVersion])).toEqual([
      ['ComplaintReceived', 1], ['ProcedureSelected', 2], ['RepresentationAcknowledged', 2], ['RepresentationAccepted', 2],
    ]);
  });

  test('leaves the histories that began in the older one where they stand', () => {
    expect(events.reduce(evolveIn(withNewVersion), noCase)).toMatchObject({ machine: 'CSC', version: 1, value: { procedure: 'S1_IN_PROGRESS' } });
  });

  test('does not read a history of a version it does not know', () => {
    const later = events.map((event) => (event.type === 'ProcedureSelected' ? { ...event, machineVersion: 3 } : event));
    expect(() => later.reduce(evolveIn(withNewVersion), noCase)).toThrow('knows no version 3');
  });
});

describe('the definition of a family of machines', () => {
  const [machine] = Object.values(caseFamily.machines.CSC);

  test.each<[string, MachineFamily<CaseState>]>([
    ['a state is added', { ...caseFamily, machines: { ...caseFamily.machines, CSC: { 1: withState(machine, 'S4_APPEAL') as never } } }],
    ['the facts hold a field more', { ...caseFamily, foldedWith: [...caseFamily.foldedWith, { noFacts: { apologies: 0 } }] }],
    ['a recorder does something else', { ...caseFamily, foldedWith: caseFamily.foldedWith.map((each, index) => (index === 1 ? () => ({}) : each)) }],
    ['another machine goes on', { ...caseFamily, machineOf: () => 'CSC' }],
  ])('is another when %s', (_, changed) => {
    expect(definitionOf(changed)).not.toBe(definitionOf(caseFamily));
  });

  test('is the same for the same', () => {
    const same: MachineFamily<CaseState> = { ...caseFamily, machines: { ...caseFamily.machines } };
    expect(definitionOf(same)).toBe(definitionOf(caseFamily));
  });

  test('knows all that a fold calls: nothing in the room of the facts is kept to itself', () => {
    const room = join(import.meta.dirname, '../facts');
    const kept = readdirSync(room).filter((name) => name.startsWith('record') && !name.endsWith('.spec.ts'))
      .flatMap((name) => [...readFileSync(join(room, name), 'utf8').matchAll(/^(?:async )?(?:function|const) (\w+)/gm)].map(([, found]) => `${name}: ${found ?? ''}`));
    expect({ sentence: 'Export it, so that the fingerprint of the facts knows it', kept: kept.filter((each) => each !== 'record.ts: recordOne') })
      .toEqual({ sentence: 'Export it, so that the fingerprint of the facts knows it', kept: [] });
  });
});

test('the definition of the law is another with a closure day or a policy version more', () => {
  const law = lawOf();
  const closed = lawOf(workingDayCalendar({ closureDays: [londonDate('2021-12-29')] }));
  const [first] = presets;
  const more = lawOf(undefined, [...presets, { ...(first as never as (typeof presets)[number]), version: 'WCC_2027', effectiveFrom: londonDate('2027-04-01') }]);
  expect(new Set([law.definition, closed.definition, more.definition, lawOf().definition]).size).toBe(3);
});

function withState(machine: (typeof caseFamily)['machines']['CSC'][number] | undefined, name: string): unknown {
  const config = machine?.config as { readonly states?: object } | undefined;
  return { config: { ...config, states: { ...config?.states, [name]: {} } } };
}
