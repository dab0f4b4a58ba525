import { expect, test } from '@jest/globals';
import type { RecordedEvent } from '@redress/event-store';
import { differences } from './differences.ts';

const event = (streamId: string, type: string, data: object, metadata: object = {}): RecordedEvent =>
  ({ streamId, type, data, metadata: { effectiveDate: '2021-06-01', ...metadata } }) as unknown as RecordedEvent;

test('two logs that say the same differ in nothing, whatever is new at every run', () => {
  expect(differences([event('case-1', 'A', { x: 1 }, { commandId: 'one' })], [event('case-1', 'A', { x: 1 }, { commandId: 'other' })])).toEqual([]);
});

test('what is missing, added, moved or changed is named, counted and shown', () => {
  const before = [event('case-1', 'A', { x: 1 }), event('case-1', 'B', { list: [{ y: 1 }, { y: 2 }] }), event('case-2', 'C', {}), event('case-3', 'D', {}), event('case-3', 'E', {})];
  const after = [event('case-1', 'A', { z: 1 }), event('case-1', 'B', { list: [{ y: 3 }, { y: 4 }] }, { machineVersion: 1 }), event('case-4', 'C', {}), event('case-3', 'E', {}), event('case-3', 'D', {})];
  expect(differences(before, after)).toEqual([
    { what: 'B data.list.*.y: another value', times: 2, example: [1, 3] },
    { what: 'A data.x: only before', times: 1, example: [1, undefined] },
    { what: 'A data.z: only after', times: 1, example: [undefined, 1] },
    { what: 'metadata.machineVersion: only after', times: 1, example: [undefined, 1] },
    { what: 'C: only before', times: 1, example: ['case-2', undefined] },
    { what: 'D: at another place', times: 1, example: ['case-3', 'case-3'] },
    { what: 'C: only after', times: 1, example: [undefined, 'case-4'] },
  ]);
});
