import { expect, test } from '@jest/globals';
import { expecting, type Commit, type EventStore } from '@redress/event-store';
import { all, commitTo, fixedClock, take } from '@redress/event-store/contract';
import { openKurrentDb } from '../src/open.js';
import { lineTo, type Line } from './line.js';
import { inNamespace } from './namespaces.js';

const never = new AbortController().signal;

/** What must hold of a store whose line to the server breaks. */
export function brokenLines(server: () => string): void {
  async function throughLine(work: (store: EventStore, line: Line) => Promise<void>): Promise<void> {
    const line = await lineTo(inNamespace(server()));
    const { store } = await openKurrentDb({ url: line.url, clock: fixedClock });
    await work(store, line);
    await store.close();
    await line.stop();
  }

  /** As a person does who is told to try again. */
  async function untilAnswered(store: EventStore, commit: Commit): Promise<string> {
    for (;;) {
      try {
        return (await store.append(commit)).outcome;
      } catch (error) {
        expect(error).toMatchObject({ code: 'ERR_STORE_UNAVAILABLE', message: expect.stringContaining('same command id') });
      }
    }
  }

  test('while writers append the line is cut again and again: what was acknowledged is there, and nothing twice', async () => {
    await throughLine(async (store, line) => {
      const writers = Array.from({ length: 6 }, async (_, writer) => {
        for (let revision = 0; revision < 10; revision += 1) {
          if (revision % 3 === 1) line.cut();
          await untilAnswered(store, commitTo(`case-${writer}`, expecting(revision)));
        }
      });
      await Promise.all(writers);
      const events = await all(store.readAll());
      expect(events).toHaveLength(60);
      expect(new Set(events.map(({ streamId, revision }) => `${streamId}@${revision}`)).size).toBe(60);
    });
  });

  test('a server that is away is told in a sentence, and the store goes on when it is back', async () => {
    await throughLine(async (store, line) => {
      await store.append(commitTo('case-1', 'NO_STREAM'));
      line.close();
      const away = { code: 'ERR_STORE_UNAVAILABLE', message: expect.stringMatching(/^KurrentDB .*\.$/) };
      await expect(store.append(commitTo('case-1', 1))).rejects.toMatchObject(away);
      await expect(store.revisionOf('case-1')).rejects.toMatchObject(away);
      await expect(store.head()).rejects.toMatchObject(away);
      line.mend();
      expect(['APPENDED', 'REPEATED']).toContain(await untilAnswered(store, commitTo('case-2', 'NO_STREAM')));
      await expect(all(store.readStream('case-1'))).resolves.toHaveLength(1);
    });
  });

  test('a subscription goes on where it was after the line was cut', async () => {
    await throughLine(async (store, line) => {
      const following = take(3, again(store));
      await untilAnswered(store, commitTo('case-1', 'NO_STREAM'));
      line.cut();
      await untilAnswered(store, commitTo('case-1', 1, 2));
      expect((await following).map(({ revision }) => revision)).toEqual([1, 2, 3]);
    });
  });
}

/** A subscription and, when it fails, another one behind the last event that came: as the read models follow. */
async function* again(store: EventStore): ReturnType<EventStore['subscribe']> extends AsyncIterable<infer Batch> ? AsyncGenerator<Batch> : never {
  for (let after: NonNullable<Awaited<ReturnType<EventStore['head']>>> | undefined; ; ) {
    try {
      for await (const batch of store.subscribe({ signal: never, ...(after === undefined ? {} : { after }) })) {
        after = batch.at(-1)?.position;
        yield batch;
      }
      return;
    } catch (error) {
      expect(error).toMatchObject({ code: 'ERR_STORE_UNAVAILABLE' });
    }
  }
}
