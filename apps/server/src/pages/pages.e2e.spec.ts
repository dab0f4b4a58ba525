import { request, type IncomingHttpHeaders } from 'node:http';
import { gunzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, it, jest } from '@jest/globals';
import { callerOf, loadSample, testServer, type TestServer } from '../../testing/index.js';

/** Every answer has a nonce of its own. */
const withoutNonce = (bytes: Buffer): string => bytes.toString().replaceAll(/nonce="[^"]*"/g, '');

describe('pages over HTTP', () => {
  let server: TestServer;
  let imported: string;
  beforeAll(async () => {
    server = await testServer('2021-06-16');
    await loadSample(server.house, 60);
    const { body } = await callerOf(server.url, 'auditor').get('/api/cases?procedure=CSC&kind=COMPLAINT');
    imported = (body.cases as readonly { reference: string }[])[0]?.reference ?? '';
  });
  afterAll(() => server.stop());

  const get = (path: string, person?: string) => fetch(`${server.url}${path}`, { redirect: 'manual', headers: person === undefined ? {} : { cookie: `demonstration-person=${person}` } });
  const choose = (body: Readonly<Record<string, string>>) => fetch(`${server.url}/people`, { method: 'POST', body: new URLSearchParams(body), redirect: 'manual', headers: { origin: server.url } });

  it('lead to the choice of a person and back again', async () => {
    expect((await get('/cases?status=open')).headers.get('location')).toBe('/people?next=%2Fcases%3Fstatus%3Dopen');
    const chosen = await choose({ person: 'auditor', next: '/cases?status=open' });
    expect([chosen.status, chosen.headers.get('location'), chosen.headers.get('set-cookie')]).toEqual([303, '/cases?status=open', 'demonstration-person=auditor; Path=/; HttpOnly; SameSite=Lax']);
  });

  it.each(['https://elsewhere.example/', '//elsewhere.example/', String.raw`/\elsewhere.example`, '/\t/elsewhere.example', 'javascript:alert(1)', '/people?next=/people', '/.//elsewhere.example', '/..//elsewhere.example'])('never lead elsewhere: %s', async (next) => {
    const location = (await choose({ person: 'auditor', next })).headers.get('location') ?? 'nowhere';
    expect([location.charAt(0), new URL(location, server.url).origin]).toEqual(['/', server.url]);
  });

  it('ask again when nobody was chosen', async () => {
    const answer = await choose({ person: 'the-mayor' });
    expect(answer.status).toBe(400);
    expect(await answer.text()).toContain('There is a problem');
  });

  it('give tables as files, with what they mean', async () => {
    const table = await get('/indicators/figures.csv?from=2020/21&to=2020/21', 'reporting-viewer');
    expect([table.headers.get('content-type'), table.headers.get('content-disposition')]).toEqual(['text/csv; charset=utf-8', 'attachment; filename="figures.csv"']);
    expect(await table.text()).toMatch(/^Indicator,Version,Title,.*\r\nPI-1,1,Compliments received,2020\/21 Q1,/);
    const described = await get('/indicators/figures.csv-metadata.json', 'reporting-viewer');
    expect([described.headers.get('content-type'), await described.json()]).toEqual(['application/csvm+json; charset=utf-8', expect.objectContaining({ url: 'figures.csv' })]);
    expect((await get('/indicators/figures.csv?from=2021/22&to=2020/21', 'auditor')).status).toBe(400);
    const cases = await get('/indicators/2020-21-q1/pi-1/cases.csv', 'auditor');
    expect(await cases.text()).toMatch(/^Reference,Procedure,Received,/);
    expect((await get('/indicators/2020-21-q1/pi-1/cases.csv', 'reporting-viewer')).status).toBe(403);
  });

  it('keep the form of years that make no sense, and say beside it what is wrong', async () => {
    const reversed = await get('/indicators?from=2021/22&to=2019/20', 'auditor');
    const html = await reversed.text();
    expect(reversed.status).toBe(400);
    expect(html).toMatch(/id="to-error"[^>]*>.*Choose 2021\/22 or a later year: 2019\/20 comes before the first year\..*<select class="govuk-select govuk-select--error" id="to"/s);
    expect(html).toMatch(/<option value="2021\/22" selected>.*<option value="2019\/20" selected>/s);
    expect(html).not.toContain('<svg role="img"');
    expect((await get('/indicators/pi-2?from=nonsense', 'auditor')).status).toBe(400);
  });

  it.each([
    ['/indicators/2020-21-q5/pi-2', 404], ['/indicators/2020-21-q1/pi-9', 404], ['/indicators/pi-9', 404], ['/cases/CSC-1999-00001', 404], ['/cases/CSC-2018-00002/forget', 404], ['/representations/new', 403], ['/nowhere', 404],
  ])('%s is an error page with status %i for the auditor', async (path, status) => {
    const answer = await get(path, 'auditor');
    expect([answer.status, answer.headers.get('content-type')]).toEqual([status, 'text/html; charset=utf-8']);
    expect(await answer.text()).toContain('<h1 class="govuk-heading-l">');
  });

  it('of a visitor who is nobody yet, who may not, or who looks for what is not there, the log knows no error', async () => {
    const paths = server.routes.filter(({ method, url }) => method === 'GET' && !/^\/(?:api|health|assets)\b|\*/.test(url)).map(({ url }) => url.replace(/:\w+/g, 'nothing'));
    expect(paths.length).toBeGreaterThan(8);
    const before = server.logged.length;
    for (const path of paths) for (const person of [undefined, 'nobody-known', 'administrator']) await (await get(path, person)).text();
    const told = server.logged.slice(before).map((line) => JSON.parse(line) as { readonly level: number; readonly msg: string });
    expect(told.filter(({ level }) => level >= 40).map(({ msg }) => msg)).toEqual([]);
  });

  it('of an unexpected failure say nothing of it but the number to quote', async () => {
    jest.spyOn(server.house.readModels, 'listCases').mockRejectedValueOnce(new TypeError('Ann Other'));
    const answer = await get('/cases', 'auditor');
    const html = await answer.text();
    expect(answer.status).toBe(500);
    expect(html).not.toContain('Ann Other');
    expect(html).toContain(answer.headers.get('x-request-id'));
    expect(server.logged.some((line) => line.includes('"errorCode"') || line.includes('"error":"TypeError"'))).toBe(true);
    expect(server.logged.join('')).not.toContain('Ann Other');
  });

  /** The bytes as they come over the wire; `fetch` would unpack them. */
  const wired = (path: string, encoding: string) => new Promise<{ readonly headers: IncomingHttpHeaders; readonly bytes: Buffer }>((resolve, reject) => {
    const headers = { cookie: 'demonstration-person=auditor', 'x-demonstration-person': 'auditor', 'accept-encoding': encoding };
    request(`${server.url}${path}`, { headers }, (answer) => void answer.toArray().then((chunks) => resolve({ headers: answer.headers, bytes: Buffer.concat(chunks as Buffer[]) }), reject)).on('error', reject).end();
  });

  it.each(['/cases', '/cases/IMPORTED', '/indicators', '/people', '/api/cases', '/api/openapi.json', '/indicators/quarterly.csv?from=2015/16&to=2020/21'])('%s is sent a fraction of its size to whoever can unpack it', async (asked) => {
    const path = asked.replace('IMPORTED', imported);
    const [plain, gzipped, brotli] = await Promise.all(['identity', 'gzip', 'gzip, deflate, br'].map((encoding) => wired(path, encoding)));
    expect([plain, gzipped, brotli].map((answer) => answer?.headers['content-encoding'])).toEqual([undefined, 'gzip', 'br']);
    for (const { headers, bytes } of [gzipped, brotli].flatMap((answer) => answer ?? [])) {
      expect(headers.vary).toMatch(/accept-encoding/i);
      expect(bytes.length).toBeLessThan((plain?.bytes.length ?? 0) / 2.5);
    }
    expect(withoutNonce(gunzipSync(gzipped?.bytes ?? ''))).toBe(withoutNonce(plain?.bytes ?? Buffer.of()));
  });

  it('let a browser keep what is named after its content, and the icons for a day', async () => {
    const [, style = ''] = /href="(\/assets\/style[^"]+)"/.exec(await (await get('/people')).text()) ?? [];
    const compressed = await get(style);
    expect([compressed.headers.get('cache-control'), compressed.headers.get('content-type')]).toEqual(['public, max-age=31536000, immutable', 'text/css; charset=utf-8']);
    const icon = await get('/assets/images/favicon.svg');
    expect([icon.headers.get('cache-control'), icon.headers.get('content-type')]).toEqual(['public, max-age=86400', 'image/svg+xml']);
    expect(await icon.text()).toContain('<svg');
    expect((await get('/assets/images/moj-logotype-crest-2024.svg')).status).toBe(404);
  });
});
