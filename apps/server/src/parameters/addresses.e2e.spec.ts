import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { proseFaults } from '@redress/procedures/testing';
import { loadSample, readerOf, testServer, type PageReader, type TestServer } from '../../testing/index.js';
import { caseListParameters } from './case-list-parameters.js';
import { indicatorParameters } from './indicator-parameters.js';

let server: TestServer;
let auditor: PageReader;
beforeAll(async () => {
  server = await testServer('2021-06-16');
  auditor = readerOf(server.url, 'auditor');
});
afterAll(() => server.stop());

const locationOf = async (path: string) => (await auditor.get(path)).headers.get('location');

it('a list without any case has a first page, whatever page is asked for', async () => {
  expect(await locationOf('/cases?page=9999')).toBe('/cases?page=1');
  expect((await auditor.get('/cases')).text).toContain('Nothing has been recorded yet.');
});

describe('an address of one\'s own making', () => {
  beforeAll(() => loadSample(server.house, 60));

  it('that asks for a page beyond the last leads to the last, with all else that was asked', async () => {
    const beyond = await locationOf('/cases?page=9999&kind=COMPLAINT&sort=reference');
    expect(beyond).toMatch(/^\/cases\?page=\d+&kind=COMPLAINT&sort=reference$/);
    const last = await auditor.get(beyond ?? '');
    expect([last.status, last.html.includes('rel="next"'), last.text.includes('Nothing has been recorded')]).toEqual([200, false, false]);
    expect(last.html).toMatch(/<th scope="row"/);
  });

  const asked = [
    ...Object.keys({ ...caseListParameters, somethingElse: '' }).map((name) => ['/cases', name, 'role="search"']),
    ...Object.keys({ ...indicatorParameters, chapter: '', somethingElse: '' }).flatMap((name) => ['/indicators', '/indicators/pi-2'].map((path) => [path, name, 'class="redress-years'])),
  ] as const;
  const senseless = ['nonsense', 'PARTIALLY_UPHELD', '0', '-1', '2021-02-31', '1999/98', 'constructor', '__proto__', '2020/21 Q9', '0001-01-01', 'x'.repeat(300)];

  it.each(asked)('%s with a senseless %s keeps its form, leads to what is wrong in it, and says so in plain words', async (path = '', name = '', form = '') => {
    for (const value of senseless) {
      const page = await auditor.get(`${path}?${new URLSearchParams({ [name]: value }).toString()}`);
      const [summary = ''] = /<div class="govuk-error-summary"[\s\S]*?<\/ul>/.exec(page.html) ?? [];
      expect([value, [200, 303, 400].includes(page.status), summary === '']).toEqual([value, true, page.status !== 400]);
      if (page.status === 303) continue;
      expect([value, page.html.includes(form)]).toEqual([value, true]);
      for (const [, id = ''] of summary.matchAll(/href="#([^"]+)"/g)) expect([value, id, new RegExp(`<(?:input|select)[^>]* id="${id}"`).test(page.html)]).toEqual([value, id, true]);
      const said = summary.replaceAll(/<[^>]*>/g, ' ').replaceAll('&quot;', '"');
      expect([value, proseFaults(said)]).toEqual([value, []]);
    }
  });

  it('whose days or years are the wrong way round keeps both, and says which to change', async () => {
    const days = await auditor.get('/cases?receivedFrom=2020-06-01&receivedTo=2020-05-01&kind=COMPLAINT');
    expect([days.status, days.text.includes('Received to: choose 1 June 2020 or a later day: 1 May 2020 comes before the first day.')]).toEqual([400, true]);
    expect(days.html).toMatch(/id="receivedFrom-month"[^>]*value="6"[\s\S]*id="receivedTo-month"[^>]*value="5"/);
    expect((await auditor.get('/indicators?from=2021/22&to=2019/20')).text).toContain('Choose 2021/22 or a later year');
  });

  it('that names an indicator without its period still lists cases', async () => {
    const page = await auditor.get('/cases?indicator=PI-2');
    expect([page.status, page.text.includes('"indicator" in the address') || page.text.includes('"period" in the address')]).toEqual([400, true]);
    expect(page.html).toMatch(/<th scope="row"/);
  });
});
