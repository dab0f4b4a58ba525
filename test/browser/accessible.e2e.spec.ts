import { AxeBuilder } from '@axe-core/playwright';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Browser } from 'playwright-core';
import { callerOf, complaintOn, loadSample, testServer, type TestServer } from '@redress/server/testing';
import { openChromium } from '../chromium/open-chromium.js';
import { visitorTo, type Visitor } from './visitor.js';

describe('every page', () => {
  let server: TestServer;
  let browser: Browser;
  let visitor: Visitor;
  let caseId: string;
  beforeAll(async () => {
    [server, browser] = await Promise.all([testServer('2021-06-16'), openChromium()]);
    await loadSample(server.house, 40);
    const manager = callerOf(server.url, 'complaints-manager');
    const received = await manager.post('/api/representations', complaintOn('2021-06-16'));
    caseId = String(received.body.caseId);
    await manager.post(`/api/cases/${caseId}/commands/select-procedure`, { procedure: 'CSC', reason: 'a child' });
    server.setTime('2021-06-22');
    await server.house.readModels.catchUp();
    visitor = await visitorTo(server.url, browser);
    await visitor.actAs('complaints-manager');
  });
  afterAll(async () => {
    await browser.close();
    await server.stop();
  });

  async function faults(): Promise<readonly string[]> {
    const { violations } = await new AxeBuilder({ page: visitor.page }).analyze();
    return violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html}`));
  }

  const pages: readonly (readonly [string, string])[] = [
    ['what needs doing', '/'],
    ['choosing a person', '/people'],
    ['running this service', '/upkeep'],
    ['the list of cases', '/cases'],
    ['the list filtered to one page of several', '/cases?status=closed&sort=reference&direction=ascending&page=2'],
    ['the list without any case', '/cases?q=nothing-like-this'],
    ['the list asked for a day that is none', '/cases?receivedFrom-day=31&receivedFrom-month=2&receivedFrom-year=2021'],
    ['a case', '/cases/CASE'],
    ['an imported case with a long history', '/cases/CSC-2018-00002'],
    ['a form with a date and choices', '/cases/CASE/acknowledge'],
    ['a form with rows', '/cases/CASE/agree-statement'],
    ['a form that will be refused', '/cases/CASE/suspend-clock'],
    ['a new representation', '/representations/new'],
    ['the question how a case stood', '/cases/CASE/as-it-stood'],
    ['a case as it stood', '/cases/CASE/as-it-stood?asAt-day=16&asAt-month=6&asAt-year=2021'],
    ['the pool', '/pool'],
    ['somebody who applies for the pool', '/pool/applicants/new'],
    ['the indicators', '/indicators'],
    ['another chapter of them', '/indicators?chapter=received'],
    ['the indicators asked for years that make no sense', '/indicators?from=2021/22&to=2019/20'],
    ['one indicator', '/indicators/pi-2'],
    ['published figures', '/publications'],
    ['a draft of a quarter', '/publications/2020-21-q4'],
    ['the cases behind a percentage', '/indicators/2020-21-q1/pi-3'],
    ['the cases behind a count', '/indicators/2020-21-q1/pi-1'],
    ['an address that leads nowhere', '/nowhere'],
    ['a case that is not there', '/cases/CSC-1999-00001'],
  ];

  it.each(pages)('%s has no fault that axe finds, is titled, and is complained of by nobody', async (_, path) => {
    await visitor.open(path.replace('CASE', caseId));
    expect(await faults()).toEqual([]);
    expect(await visitor.page.title()).toMatch(/^\S.* – Redress$/);
    expect(await visitor.page.getByRole('heading', { level: 1 }).count()).toBe(1);
    expect(visitor.complaints).toEqual([]);
  });

  it('is sound with everything unfolded, with errors, and on a narrow screen', async () => {
    await visitor.page.setViewportSize({ width: 320, height: 640 });
    for (const path of [`/cases/${caseId}`, '/cases', '/indicators', '/representations/new']) {
      await visitor.open(path);
      await visitor.page.evaluate("for (const each of document.querySelectorAll('details')) each.open = true");
      expect([path, await faults()]).toEqual([path, []]);
      expect([path, await visitor.page.evaluate('document.documentElement.scrollWidth')]).toEqual([path, 320]);
    }
    await visitor.page.getByRole('button', { name: 'Record', exact: true }).click();
    expect(await visitor.page.getByRole('alert').textContent()).toContain('Choose: what it is');
    expect(await faults()).toEqual([]);
    await visitor.page.setViewportSize({ width: 1100, height: 900 });
  });

  it('loads nothing from anywhere else, and neither the typeface nor the crest of GOV.UK', async () => {
    const asked: string[] = [];
    visitor.page.on('request', (request) => asked.push(request.url()));
    await visitor.open('/indicators');
    expect(asked.filter((url) => !url.startsWith(`${server.url}/`))).toEqual([]);
    expect(asked.filter((url) => /font|woff|crest|crown/i.test(url))).toEqual([]);
    expect(await visitor.page.evaluate("getComputedStyle(document.querySelector('h1')).fontFamily")).not.toMatch(/Transport/);
  });

  it('may not run a script that was slipped into it', async () => {
    const { headers } = await fetch(`${server.url}/people`);
    expect(headers.get('content-security-policy')).toMatch(/script-src 'self' 'nonce-[\w-]{22}'; style-src 'self'/);
    expect(headers.get('content-security-policy')).not.toContain('unsafe');
    expect(Object.fromEntries(['x-content-type-options', 'referrer-policy', 'cache-control'].map((name) => [name, headers.get(name)]))).toEqual({
      'x-content-type-options': 'nosniff', 'referrer-policy': 'same-origin', 'cache-control': 'no-store',
    });
  });
});
