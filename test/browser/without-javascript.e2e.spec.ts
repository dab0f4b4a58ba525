import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Browser } from 'playwright-core';
import { callerOf, registerMember, testServer, type TestServer } from '@redress/server/testing';
import { openChromium } from '../chromium/open-chromium.js';
import { fillForm, theOnlyOne, type Answers } from './fill-form.js';
import { visitorTo, type Visitor } from './visitor.js';

/** A children's complaint from the letter that comes in to the letter that ends Stage 2, each step on its day by whoever takes it. */
const steps: readonly (readonly [day: string, who: string, button: string, answers: Answers])[] = [
  ['2021-06-16', 'case-worker', 'Choose the procedure', { Procedure: "Children's social care", 'Why this procedure': 'The complaint is about a child' }],
  ['2021-06-16', 'case-worker', 'Offer advocacy', { 'Offered to': 'The child' }],
  ['2021-06-17', 'case-worker', 'Acknowledge', { 'The day it was sent': '2021-06-17', 'How it was sent': 'Letter' }],
  ['2021-06-17', 'complaints-manager', 'Accept', {}],
  ['2021-06-17', 'case-worker', 'Start Stage 1', { 'Service responder': 'SR-1' }],
  ['2021-06-28', 'case-worker', 'Issue the Stage 1 response', {
    'The day it was sent': '2021-06-28', Outcome: 'Not upheld', 'The response': 'We came on the day agreed', 'It states the right to Stage 2 and until when': 'Yes',
  }],
  ['2021-07-01', 'case-worker', 'Escalate to Stage 2', { 'The day it was asked for': '2021-07-01', 'How it was asked for': 'Written' }],
  ['2021-07-02', 'complaints-manager', 'Assign the Investigating Officer', { 'Member of the pool': theOnlyOne }],
  ['2021-07-02', 'complaints-manager', 'Assign the Independent Person', { 'Member of the pool': theOnlyOne }],
  ['2021-07-05', 'investigating-officer', 'Send a draft statement of complaint', { 'The day it was sent': '2021-07-05', 'The point': 'Nobody came' }],
  ['2021-07-08', 'investigating-officer', 'Record the agreed statement of complaint', { 'The day it was agreed': '2021-07-08', 'The point': 'Nobody came when it was promised' }],
  ['2021-07-09', 'investigating-officer', 'Plan an interview', { 'Who will be interviewed': 'The social worker', 'Consent is recorded where it is needed': 'Yes' }],
  ['2021-07-09', 'investigating-officer', 'Schedule the interview', { Interview: theOnlyOne, 'The interview is on': '2021-07-13' }],
  ['2021-07-13', 'investigating-officer', 'Record the interview as held', { Interview: theOnlyOne, 'The day it took place': '2021-07-13', 'The Independent Person attended': 'Yes' }],
  ['2021-07-14', 'investigating-officer', 'Draft the notes', { Interview: theOnlyOne }],
  ['2021-07-14', 'investigating-officer', 'Send the notes', { Interview: theOnlyOne, 'The day they were sent': '2021-07-14', 'Sent to': 'Interviewee' }],
  ['2021-07-19', 'case-worker', 'Agree the notes', { Interview: theOnlyOne, 'The day of the reply': '2021-07-19' }],
  ['2021-07-30', 'investigating-officer', "Submit the Investigating Officer's report", {
    'Investigating Officer': 'IO-1', 'The day the draft was shared for the factual check': '2021-07-26', Finding: 'Partially upheld', 'What is recommended': 'An apology',
  }],
  ['2021-08-02', 'independent-person', "Submit the Independent Person's report", {
    'Independent Person': 'IP-1', 'The Independent Person agrees with the investigator': 'Yes', Finding: 'Partially upheld',
  }],
  ['2021-08-06', 'adjudicating-officer', 'Issue the adjudication', {
    'The day it was sent': '2021-08-06', 'Adjudicating Officer': 'AO-1', Finding: 'Partially upheld', 'What will be done (optional)': 'An apology and a new visit',
    'It is followed': 'Yes', 'It states the right to a Review Panel and until when': 'Yes',
  }],
];

describe('without JavaScript', () => {
  let server: TestServer;
  let browser: Browser;
  let visitor: Visitor;
  let caseAddress: string;
  beforeAll(async () => {
    [server, browser] = await Promise.all([testServer('2021-06-16'), openChromium()]);
    const manager = callerOf(server.url, 'complaints-manager');
    await registerMember(manager, '2021-06-16', 'IO-1', 'IO');
    await registerMember(manager, '2021-06-16', 'IP-1', 'IP');
    visitor = await visitorTo(server.url, browser, { javaScriptEnabled: false });
  });
  afterAll(async () => {
    await browser.close();
    await server.stop();
  });

  it('a person is chosen and a complaint is recorded', async () => {
    const { page } = visitor;
    await visitor.open('/representations/new');
    await page.getByLabel('Casey Worker, case worker').check();
    await page.getByRole('button', { name: 'Continue' }).click();
    await fillForm(page, {
      'What it is': 'Complaint', 'The day it was received': '2021-06-16', 'How it came': 'Letter', Service: 'Safeguarding', Team: 'North',
      'What it is about': 'Delay', 'Who it is from': 'Parent', 'Name of the person (optional)': 'Ann Other', 'What was said': 'Nobody came when it was promised',
    });
    await page.getByRole('button', { name: 'Record', exact: true }).click();
    expect(await page.getByRole('heading', { level: 1 }).textContent()).toMatch(/^REP-2021-/);
    caseAddress = page.url();
  });

  it('a list takes another row and gives one up, and the person is where they were', async () => {
    const { page } = visitor;
    await visitor.actAs('complaints-manager');
    await page.goto(`${caseAddress}/agree-statement`);
    await page.getByLabel('The point').fill('First');
    await page.getByRole('button', { name: 'Add another' }).click();
    await page.locator(':focus').fill('Second');
    await page.getByRole('button', { name: 'Remove Points of complaint: 1' }).click();
    expect(await Promise.all((await page.getByLabel('The point').all()).map((point) => point.inputValue()))).toEqual(['Second']);
    expect(await page.locator(':focus').inputValue()).toBe('Second');
  });

  it.each(steps)('goes on from there: %s, %s: %s', async (day, who, button, answers) => {
    const { page } = visitor;
    server.setTime(day);
    await visitor.actAs(who);
    await page.goto(caseAddress);
    await page.getByRole('button', { name: button, exact: true }).click();
    await fillForm(page, answers);
    await page.getByRole('button', { name: 'Record', exact: true }).click();
    expect(await page.getByRole('alert').textContent()).toContain(button);
  });

  it('and has come to the end of Stage 2', async () => {
    const { page } = visitor;
    expect(await page.getByRole('main').textContent()).toContain('Stage 2: responded');
    expect(await page.locator('.moj-timeline__title').allTextContents()).toContain('Completed');
    expect(await page.getByRole('main').textContent()).toContain('Interview 1, with The social worker, planned on 9 July 2021');
  });
});
