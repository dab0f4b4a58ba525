import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { addedIndicators } from '@redress/reporting/testing';
import { indicatorDefinitions } from '@redress/reporting';
import { callerOf, loadSample, testServer, type Caller, type TestServer } from '../../testing/index.js';

describe('an indicator that is one definition and nothing else', () => {
  let server: TestServer;
  let auditor: Caller;
  beforeAll(async () => {
    server = await testServer('2021-06-16', undefined, { indicators: [...indicatorDefinitions, ...addedIndicators] });
    await loadSample(server.house, 20);
    auditor = callerOf(server.url, 'auditor');
  });
  afterAll(() => server.stop());

  const page = async (path: string): Promise<string> => (await fetch(`${server.url}${path}`, { headers: { cookie: 'demonstration-person=auditor' } })).text();
  const [share, average] = [/\d+ % \(\d+ of \d+\)/, /half of the corporate Stage 1 answers took [\d.]+ working days or fewer/];

  it('is on the page of its chapter: chart, sentence, at a glance', async () => {
    const html = await page('/indicators');
    expect(html).toContain('<title id="chart-t-1-title">Corporate Stage 1 answers that upheld the complaint</title>');
    expect(html).toMatch(new RegExp(`In Q\\d \\d{4}/\\d{2} ${share.source} of corporate Stage 1 answers upheld the complaint`));
    expect(html).toMatch(average);
    expect(html).toContain('Target 30 %');
    expect(html).toMatch(new RegExp(`href="/indicators/2020-21-q\\d/t-1">\\d+\u00a0%`));
  });

  it('has a page with its table and its explanation, a table as a file and what the file means', async () => {
    const html = await page('/indicators/t-1');
    expect(html).toContain('<h1 class="govuk-heading-l">Corporate Stage 1 answers that upheld the complaint</h1>');
    expect(html).toContain('100 × upheld ÷ answered');
    expect(html).toMatch(/<th scope="row" class="govuk-table__header redress-nowrap">Q1 2020\/21<\/th>/);
    expect(await page('/indicators/t-2/figures.csv')).toMatch(/T-2,1,Working days to a corporate Stage 1 answer,2020\/21 Q1,/);
    expect(JSON.parse(await page('/indicators/t-1/figures.csv-metadata.json'))).toMatchObject({ notes: [expect.anything(), { id: 'T-1', version: 7, formulaAsValue: addedIndicators[0]?.formula }] });
    expect(await page('/indicators/figures.csv')).toContain('T-1,7,');
  });

  it('is told to programs, with the cases behind it', async () => {
    const { body } = await auditor.get('/api/figures/T-1?from=2020/21&to=2020/21');
    expect(body).toMatchObject({ indicators: [{ id: 'T-1', unit: 'PER_CENT', target: { value: 30 }, figures: expect.arrayContaining([expect.objectContaining({ inWords: expect.stringMatching(share) })]) }] });
    const { cases, figures } = (await auditor.get('/api/figures/T-1/2020-21')).body as { cases: { caseId: string; why: string }[]; figures: { count: number }[] };
    expect(cases.length).toBe(figures[0]?.count);
    expect(cases.length).toBeGreaterThan(0);
    for (const { why } of cases) expect(why).toMatch(/^Its outcome was/);
    const listed = await auditor.get('/api/cases?indicator=t-1&period=2020/21&pageSize=200');
    expect((listed.body.cases as { caseId: string }[]).map(({ caseId }) => caseId).toSorted()).toEqual(cases.map(({ caseId }) => caseId).toSorted());
  });

  it('is explained, case by case', async () => {
    const html = await page('/indicators/2020-21/t-1');
    expect(html).toMatch(/So: 100 × \d+ ÷ \d+ = \d+ %/);
    expect(html).toMatch(/Its outcome was/);
    expect(html).toMatch(/As the history stood after its first [\d,]+ events/);
    expect(await page('/indicators/2020-21/t-1/cases.csv')).toMatch(/^Reference,Completed,Outcome,In the share,Why,Position,Events\r\n/);
  });
});
