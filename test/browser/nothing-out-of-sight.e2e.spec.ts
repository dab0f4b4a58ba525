import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Browser } from 'playwright-core';
import { callerOf, complaintOn, testServer, type TestServer } from '@redress/server/testing';
import { openChromium } from '../chromium/open-chromium.js';
import { visitorTo, type Visitor } from './visitor.js';

/** Longer than any line, with nowhere to break. */
const word = 'W'.repeat(90);

describe('a word of ninety letters, typed wherever text may be typed', () => {
  let server: TestServer;
  let browser: Browser;
  let visitor: Visitor;
  let caseId: string;
  beforeAll(async () => {
    [server, browser] = await Promise.all([testServer('2020-09-30'), openChromium()]);
    const manager = callerOf(server.url, 'complaints-manager');
    caseId = String((await manager.post('/api/representations', { ...complaintOn('2020-09-30'), serviceId: word, teamId: word, complainantName: word, summary: word })).body.caseId);
    const given: readonly (readonly [command: string, body: object])[] = [
      ['select-procedure', { procedure: 'CORPORATE', reason: word }], ['acknowledge', { sentOn: '2020-09-30', method: 'EMAIL' }], ['accept-representation', {}],
      ['start-stage-1', { responderId: word }], ['issue-stage-1-response', { sentOn: '2020-09-30', outcome: 'NOT_UPHELD', responseText: word, rightToStage2Stated: true }],
      ['escalate-to-stage-2', { requestedOn: '2020-09-30', requestForm: 'WRITTEN' }],
      ['record-statement-draft', { sentOn: '2020-09-30', points: [{ text: word }] }],
      ['agree-statement', { agreedOn: '2020-09-30', points: [{ text: word }] }],
    ];
    for (const [command, body] of given) expect([command, (await manager.post(`/api/cases/${caseId}/commands/${command}`, body)).status]).toEqual([command, 201]);
    server.setTime('2020-12-30');
    await server.house.readModels.catchUp();
    visitor = await visitorTo(server.url, browser);
    await visitor.actAs('complaints-manager');
  });
  afterAll(async () => {
    await browser.close();
    await server.stop();
  });

  const outOfSight = () => visitor.page.evaluate<readonly string[]>(`[...document.querySelectorAll('body *')]
    .filter((each) => !each.closest('svg, .govuk-visually-hidden, .govuk-skip-link, .redress-first-submit'))
    .filter((each) => { const { width, left, right } = each.getBoundingClientRect(); return width > 0 && (left < -0.5 || right > innerWidth + 0.5); })
    .map((each) => each.outerHTML.slice(0, 120))`);

  const pages = ['/', '/cases', '/cases?state=S2_SETUP', '/pool', '/cases/CASE', '/cases/CASE/issue-stage-2-response', '/cases/CASE/extend-deadline', '/cases/CASE/as-it-stood?asAt-day=30&asAt-month=9&asAt-year=2020'];

  it.each([1280, 964, 768, 390, 320])('pushes nothing out of sight on a screen %i wide', async (width) => {
    await visitor.page.setViewportSize({ width, height: 900 });
    for (const path of pages) {
      await visitor.open(path.replace('CASE', caseId));
      await visitor.page.evaluate("for (const each of document.querySelectorAll('details')) each.open = true");
      expect([path, await outOfSight()]).toEqual([path, []]);
    }
  });
});
