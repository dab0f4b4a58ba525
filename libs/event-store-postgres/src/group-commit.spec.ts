import { describe, expect, test } from '@jest/globals';
import { CommitRefused, EventStoreUnavailable, RevisionConflict, positionAt } from '@redress/event-store';
import type { PreparedCommit } from '@redress/event-store';
import type { Verdict } from './append-group.js';
import { GroupCommit } from './group-commit.js';

function commit(commandId: string, bytes = 100): PreparedCommit {
  return { commandId, writes: [], bytes };
}

const kept: Verdict = { outcome: 'APPENDED', position: positionAt(1), revisions: {} };

/** Records the groups that are written and answers as told. */
function recording(answer: (commandId: string, group: readonly string[]) => Verdict = () => kept): { groups: string[][]; grouped: GroupCommit } {
  const groups: string[][] = [];
  const grouped = new GroupCommit(async (group) => {
    const ids = group.map(({ commandId }) => commandId);
    groups.push(ids);
    return ids.map((id) => answer(id, ids));
  });
  return { groups, grouped };
}

describe('Appends that arrive together', () => {
  test('are one group, and those that come while it is written are the next', async () => {
    const { groups, grouped } = recording();
    const first = ['a', 'b', 'c'].map((id) => grouped.append(commit(id)));
    await first[0];
    await Promise.all([...first, grouped.append(commit('d')), grouped.append(commit('e'))]);
    expect(groups).toEqual([['a', 'b', 'c'], ['d', 'e']]);
  });

  test('never hold a command id twice: the repeat goes with the next group, behind its first', async () => {
    const { groups, grouped } = recording();
    await Promise.all(['a', 'b', 'a', 'c', 'a'].map((id) => grouped.append(commit(id))));
    expect(groups).toEqual([['a', 'b', 'c'], ['a'], ['a']]);
  });

  test('are at most 256 commits and 4,000,000 bytes a group; the longest waiting always goes', async () => {
    const { groups, grouped } = recording();
    await Promise.all([commit('huge', 9_000_000), commit('large', 3_999_999), commit('b', 2), commit('c', 1)].map((one) => grouped.append(one)));
    expect(groups).toEqual([['huge'], ['large', 'c'], ['b']]);
    await Promise.all(Array.from({ length: 300 }, (_, index) => grouped.append(commit(`many-${index}`))));
    expect(groups.slice(3).map(({ length }) => length)).toEqual([256, 44]);
  });

  test('have each their own verdict', async () => {
    const { grouped } = recording((id) => (id === 'b' ? new RevisionConflict('case-1', 3, 4) : kept));
    const answers = await Promise.allSettled(['a', 'b', 'c'].map((id) => grouped.append(commit(id))));
    expect(answers.map(({ status }) => status)).toEqual(['fulfilled', 'rejected', 'fulfilled']);
  });

  test('are tried one by one when the engine will not take one of them', async () => {
    const { groups, grouped } = recording((_, group) => {
      if (group.includes('b')) throw new CommitRefused('writes', 'cannot be kept.');
      return kept;
    });
    const answers = await Promise.allSettled(['a', 'b', 'c'].map((id) => grouped.append(commit(id))));
    expect(answers.map(({ status }) => status)).toEqual(['fulfilled', 'rejected', 'fulfilled']);
    expect(groups).toEqual([['a', 'b', 'c'], ['a'], ['b'], ['c']]);
  });

  test('all fail when the engine does not answer, and those that come later are tried afresh', async () => {
    let reachable = false;
    const { grouped } = recording(() => {
      if (!reachable) throw new EventStoreUnavailable('gone');
      return kept;
    });
    const answers = await Promise.allSettled(['a', 'b'].map((id) => grouped.append(commit(id))));
    expect(answers.map(({ status }) => status)).toEqual(['rejected', 'rejected']);
    reachable = true;
    await expect(grouped.append(commit('a'))).resolves.toEqual(kept);
  });
});
