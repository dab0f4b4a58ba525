import { expect, test } from '@jest/globals';
import type { Part } from './store-under-test.js';

export const keepsSnapshots: Part = (underTest) => {
  const snapshot = (revision: number, state: string): { streamId: string; revision: number; definitionVersion: string; state: { value: string } } => ({
    streamId: 'case-1',
    revision,
    definitionVersion: 'CSC-1',
    state: { value: state },
  });

  test('a stream without a snapshot has none', async () => {
    expect(await underTest().snapshots.load('case-1')).toBeUndefined();
  });

  test('the newest snapshot is kept, and an older one never overwrites it', async () => {
    const { snapshots } = underTest();
    await snapshots.save(snapshot(10, 'stage 1 “answered” 👍'));
    expect(await snapshots.load('case-1')).toEqual(snapshot(10, 'stage 1 “answered” 👍'));
    await snapshots.save(snapshot(30, 'stage 2'));
    await snapshots.save(snapshot(20, 'late'));
    expect(await snapshots.load('case-1')).toEqual(snapshot(30, 'stage 2'));
    expect(await snapshots.load('case-2')).toBeUndefined();
  });

  test('a snapshot of the same revision replaces the one of an older definition', async () => {
    const { snapshots } = underTest();
    await snapshots.save(snapshot(10, 'as CSC-1 saw it'));
    await snapshots.save({ ...snapshot(10, 'as CSC-2 sees it'), definitionVersion: 'CSC-2' });
    expect(await snapshots.load('case-1')).toMatchObject({ definitionVersion: 'CSC-2', state: { value: 'as CSC-2 sees it' } });
  });
};
