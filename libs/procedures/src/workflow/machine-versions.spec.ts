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
import { londonDate, utcInstant, workingDayCalendar } from '@redress/calendar';
import type { MachineFamily } from './machine-family.js';
import type { CaseState, MachineId } from './case-state.js';
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

describe('a history under way is moved to a newer version by an event', () => {
  const at = utcInstant('2021-06-04T09:00:00Z');
  const withPassage = (...passage: readonly (readonly [from: string, to: string])[]): MachineFamily<CaseState> =>
    ({ ...withNewVersion, passages: { CSC: { 2: (state) => new Map(passage).get(state) } } });
  const moving = (family: MachineFamily<CaseState>) => {
    const workflow = workflowIn(family, lawOf());
    return { workflow, state: events.reduce((state, event) => workflow.evolve(state, event), noCase) };
  };

  test('which says where it goes on, and that is replayed', () => {
    const { workflow, state } = moving(withPassage(['S1_IN_PROGRESS', 'S1_RESPONDED']));
    const move = workflow.movedOn(state, at);
    if ('stays' in move) throw new Error(move.stays);
    expect(move.events).toEqual([{
      type: 'MovedToMachineVersion', effectiveDate: '2021-06-04', occurredAt: at, machineVersion: 2, payload: { fromVersion: 1, toVersion: 2, state: 'S1_RESPONDED' },
    }]);
    expect(move.state).toMatchObject({ machine: 'CSC', version: 2, value: { procedure: 'S1_RESPONDED', clock: 'RUNNING' }, facts: state.facts });
    expect(move.events.reduce((before, event) => workflow.evolve(before, event), state)).toEqual(move.state);
    expect(workflow.movedOn(move.state, at)).toEqual({ events: [], state: move.state });
  });

  test('unless the newer version has no place for it, or there is no passage at all', () => {
    for (const family of [withPassage(['S2_SETUP', 'S2_SETUP']), withNewVersion]) {
      const { workflow, state } = moving(family);
      expect(workflow.movedOn(state, at)).toEqual({ stays: 'Version 2 has no place for a history in "Stage 1: in progress".' });
    }
  });

  test('and replay does not take a move from a version the history does not stand in, or to a state that is not there', () => {
    const { workflow, state } = moving(withPassage(['S1_IN_PROGRESS', 'S1_RESPONDED']));
    const moved = { type: 'MovedToMachineVersion', effectiveDate: londonDate('2021-06-04'), occurredAt: at, machineVersion: 2 } as const;
    expect(() => workflow.evolve(state, { ...moved, payload: { fromVersion: 3, toVersion: 2, state: 'S1_RESPONDED' } })).toThrow('does not follow');
    expect(() => workflow.evolve(state, { ...moved, payload: { fromVersion: 1, toVersion: 2, state: 'S9' } })).toThrow('S9');
  });

  test('nothing moves of itself: every machine of the house has one version, or passages into the newer ones', () => {
    const lacking = Object.entries(caseFamily.machines).flatMap(([id, versions]) =>
      Object.keys(versions).slice(1).filter((version) => caseFamily.passages?.[id as MachineId]?.[Number(version)] === undefined).map((version) => `${id} ${version}`));
    expect({ sentence: 'Say in passages how open histories come into it, or that none does', lacking }).toEqual({ sentence: 'Say in passages how open histories come into it, or that none does', lacking: [] });
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
