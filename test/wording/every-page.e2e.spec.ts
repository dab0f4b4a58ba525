import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { caseStream, referralStream } from '@redress/histories';
import { demonstrationPeople } from '@redress/identity';
import { ANONYMOUS, NOT_HELD } from '@redress/procedures';
import { loadSample, readerOf, testServer, type TestServer } from '@redress/server/testing';
import { EveryKindOfHistory } from './every-kind-of-history.js';
import { linksOf, visitEverything } from './visit.js';
import { withWhatPeopleType } from './what-people-type.js';
import { whatWasTyped } from './what-was-typed.js';

let server: TestServer;
let histories: EveryKindOfHistory;
beforeAll(async () => {
  server = await testServer('2023-01-11');
  await loadSample(server.house, 100);
  histories = new EveryKindOfHistory({ ...server.house, store: server.store });
  expect(await histories.live()).toEqual([]);
});
afterAll(() => server.stop());

async function everythingTyped(): Promise<readonly string[]> {
  const texts = (await Array.fromAsync(server.store.readAll())).flatMap(whatWasTyped);
  return [...new Set(texts)].toSorted((one, other) => other.length - one.length);
}

/** Cases and references to the Ombudsman, by the ids that pages are asked for with. */
async function everyCase(): Promise<readonly { readonly id: string; readonly stream: string }[]> {
  const { rows } = await server.house.pool.query<{ id: string; is_case: boolean }>('SELECT case_id AS id, true AS is_case FROM case_list.cases UNION ALL SELECT referral_id, false FROM case_list.referrals');
  return rows.map(({ id, is_case: isCase }) => ({ id, stream: isCase ? caseStream(id) : referralStream(id) }));
}

describe('in a house with every kind of history in it, every page', () => {
  it.each(demonstrationPeople)('says to $name nothing but plain words, and offers nothing that leads nowhere', async ({ userId, role }) => {
    const isEvery = role === 'COMPLAINTS_MANAGER';
    const beginnings = ['/', ...(isEvery ? (await everyCase()).map(({ id }) => `/cases/${id}`) : [])];
    const { pages, deadEnds, faults } = await visitEverything(readerOf(server.url, userId), { beginnings, typed: await everythingTyped(), everyOne: isEvery });
    expect([faults, deadEnds]).toEqual([[], []]);
    expect(pages).toBeGreaterThan(10);
  });

  it.each(demonstrationPeople)('that is none leads $name to where they may go', async ({ userId }) => {
    const reader = readerOf(server.url, userId);
    for (const path of ['/nowhere', '/cases/CSC-1999-00001', '/representations/new', '/cases']) {
      for (const href of linksOf(await reader.get(path))) expect([path, href, [200, 303].includes((await reader.get(href)).status)]).toEqual([path, href, true]);
    }
  });
});

describe('what people typed', () => {
  const asRead = (text: string): string => text.replaceAll(/\s+/g, ' ').trim();

  it('into any field of any command stands on the page of its case as they typed it', async () => {
    expect(await histories.live(withWhatPeopleType)).toEqual([]);
    const reader = readerOf(server.url, 'complaints-manager');
    let texts = 0;
    for (const { id, stream } of await everyCase()) {
      const { text: page } = await reader.get(`/cases/${id}`);
      const typed = new Set((await Array.fromAsync(server.store.readStream(stream))).flatMap(whatWasTyped));
      for (const text of typed) {
        if (text !== NOT_HELD && text !== ANONYMOUS) expect([stream, text, page.includes(asRead(text))]).toEqual([stream, text, true]);
      }
      texts += typed.size;
    }
    expect(texts).toBeGreaterThan(500);
  });
});
