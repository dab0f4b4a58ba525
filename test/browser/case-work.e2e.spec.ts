import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import type { Browser, Page } from 'playwright-core';
import { callerOf, complaintOn, testServer, type Caller, type TestServer } from '@redress/server/testing';
import { openChromium } from '../chromium/open-chromium.js';
import { fillForm } from './fill-form.js';
import { visitorTo, type Visitor } from './visitor.js';

describe('working on a case in the browser', () => {
  let server: TestServer;
  let browser: Browser;
  let visitor: Visitor;
  let page: Page;
  let manager: Caller;
  let caseId: string;
  beforeAll(async () => {
    [server, browser] = await Promise.all([testServer('2021-06-16'), openChromium()]);
    manager = callerOf(server.url, 'complaints-manager');
    visitor = await visitorTo(server.url, browser);
    page = visitor.page;
  });
  beforeEach(async () => {
    caseId = String((await manager.post('/api/representations', complaintOn('2021-06-16'))).body.caseId);
    await visitor.actAs('complaints-manager');
  });
  afterAll(async () => {
    await browser.close();
    await server.stop();
  });

  const record = () => page.getByRole('button', { name: 'Record', exact: true });
  const giveByProgram = (name: string, body: object) => manager.post(`/api/cases/${caseId}/commands/${name}`, body);
  const revision = async () => (await manager.get(`/api/cases/${caseId}`)).body.revision;

  it('a mistake is told at the top and beside its field, and what was filled in is kept', async () => {
    await giveByProgram('select-procedure', { procedure: 'CSC', reason: 'a child' });
    await visitor.open(`/cases/${caseId}/acknowledge`);
    await fillForm(page, { 'The day it was sent': '2021-02-30' });
    await record().click();
    const summary = page.getByRole('alert');
    expect((await summary.getByRole('listitem').allTextContents()).map((text) => text.trim())).toEqual(['The day it was sent: this must be a real date', 'Choose: how it was sent']);
    expect(await page.title()).toMatch(/^Error: /);
    expect(await page.getByLabel('Day', { exact: true }).inputValue()).toBe('30');
    await summary.getByRole('link', { name: 'Choose: how it was sent' }).click();
    expect(await page.evaluate('document.activeElement.value')).toBe('EMAIL');
  });

  it('a refusal says why, by which rule, and what may be done instead', async () => {
    await giveByProgram('select-procedure', { procedure: 'CSC', reason: 'a child' });
    await visitor.open(`/cases/${caseId}/suspend-clock`);
    expect(await page.getByRole('main').textContent()).toContain('As things stand this will be refused. The representation has not been accepted.');
    await page.getByRole('group', { name: 'Reason' }).getByRole('radio').first().check();
    for (const group of await page.getByRole('group').filter({ has: page.getByLabel('Year', { exact: true }) }).all()) {
      for (const [part, value] of [['Day', '16'], ['Month', '6'], ['Year', '2021']] as const) await group.getByLabel(part, { exact: true }).fill(value);
    }
    await record().click();
    const alert = page.getByRole('alert');
    expect(await alert.textContent()).toMatch(/has not been accepted.*Council policy: taking in|Council policy: taking in.*has not been accepted/s);
    expect(await page.getByRole('link', { name: 'Accept', exact: true }).getAttribute('href')).toBe(`/cases/${caseId}/accept-representation`);
  });

  it('a form that was overtaken says so and can be sent again', async () => {
    await giveByProgram('select-procedure', { procedure: 'CSC', reason: 'a child' });
    await visitor.open(`/cases/${caseId}/offer-advocacy`);
    await fillForm(page, { 'Offered to': 'The child' });
    await giveByProgram('withdraw-complaint', { requestedOn: '2021-06-16', confirmedOn: '2021-06-16' });
    await record().click();
    expect(await page.getByRole('alert').textContent()).toContain('Somebody else changed this meanwhile, and what you asked is no longer possible');
    expect(await page.getByLabel('Offered to').inputValue()).toBe('The child');
    await record().click();
    expect(await page.getByRole('alert').textContent()).not.toContain('Somebody else');
    expect(await revision()).toBe(3);
  });

  it('a double click does one thing', async () => {
    await visitor.open(`/cases/${caseId}/select-procedure`);
    await fillForm(page, { Procedure: 'Corporate', 'Why this procedure': 'It is about the highways' });
    await page.evaluate("void fetch(location.href, { method: 'POST', body: new URLSearchParams(new FormData(document.querySelector('#form'))) })");
    await record().click();
    expect(await page.getByRole('alert').textContent()).toContain('Choose the procedure');
    expect(await revision()).toBe(2);
  });

  it('a form from another site is turned away', async () => {
    const response = await fetch(`${server.url}/cases/${caseId}/withdraw-complaint`, {
      method: 'POST', body: new URLSearchParams(), headers: { origin: 'http://elsewhere.example', cookie: 'demonstration-person=complaints-manager' },
    });
    expect(response.status).toBe(403);
    expect(await revision()).toBe(1);
  });

  /** The name and the text of what has the focus. */
  const focused = () => page.evaluate<readonly string[]>("[document.activeElement.name ?? '', document.activeElement.textContent.trim()]");

  it('can be done with the keyboard alone', async () => {
    await visitor.open(`/cases/${caseId}/select-procedure`);
    await page.keyboard.press('Tab');
    expect(await focused()).toContain('Skip to main content');
    await page.keyboard.press('Enter');
    const pressUntil = async (name: string): Promise<void> => {
      for (let presses = 0; presses < 30; presses += 1) {
        await page.keyboard.press('Tab');
        if ((await focused()).includes(name)) return;
      }
      throw new Error(`Tab never came to ${name}.`);
    };
    await pressUntil('procedure');
    await page.keyboard.press('Space');
    await pressUntil('reason');
    await page.keyboard.type('The complaint is about a child');
    await pressUntil('Record');
    await page.keyboard.press('Enter');
    await page.getByRole('alert').waitFor();
    expect(await revision()).toBe(2);
  });

  it('rows can be added, and the empty ones at the end do not count', async () => {
    await giveByProgram('select-procedure', { procedure: 'CSC', reason: 'a child' });
    await visitor.open(`/cases/${caseId}/agree-statement`);
    await page.getByLabel('The point').fill('First');
    await page.getByRole('button', { name: 'Add another' }).click();
    await page.getByLabel('The point').nth(1).fill('Second');
    await page.getByRole('button', { name: 'Add another' }).click();
    expect(await page.getByLabel('The point').count()).toBe(3);
    expect(await page.getByLabel('The point').first().inputValue()).toBe('First');
    expect(await focused()).toContain('points[2].text');
    await page.getByRole('button', { name: 'Remove Points of complaint: 1' }).click();
    expect(await Promise.all((await page.getByLabel('The point').all()).map((point) => point.inputValue()))).toEqual(['Second', '']);
    expect(await focused()).toContain('points[0].text');
  });

  it('the person sees only what is theirs to see', async () => {
    await visitor.actAs('reporting-viewer');
    await visitor.open('/');
    expect(new URL(page.url()).pathname).toBe('/indicators');
    expect(await page.getByRole('navigation', { name: 'Pages' }).getByRole('link').allTextContents()).toEqual(['Indicators', 'Published'].map((text) => expect.stringContaining(text)));
    await visitor.open(`/cases/${caseId}`);
    expect(await page.getByRole('heading', { level: 1 }).textContent()).toBe('You may not do this');
    await visitor.actAs('auditor');
    await visitor.open(`/cases/${caseId}`);
    expect(await page.getByRole('main').textContent()).toContain('Nothing for an auditor.');
  });

  it('what was just recorded is in the list at once, though nobody else keeps it up to date', async () => {
    await visitor.open(`/cases/${caseId}/select-procedure`);
    await fillForm(page, { Procedure: "Children's social care", 'Why this procedure': 'It is about a child' });
    await record().click();
    await page.getByRole('alert').waitFor();
    const reference = (await page.getByRole('heading', { level: 1 }).textContent())?.trim() ?? '';
    // A busy machine may take longer than a page waits; it then says so.
    do await visitor.open(`/cases?q=${reference}`);
    while (await page.getByText('is not in this list yet').count() > 0);
    expect(await page.getByRole('row').nth(1).textContent()).toContain("Children's social care complaint");
  });
});
