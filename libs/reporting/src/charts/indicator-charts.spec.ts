import { describe, expect, test } from '@jest/globals';
import { londonDate, parseFinancialYear } from '@redress/calendar';
import { indicatorsOf } from '../indicators/indicator-report.js';
import { complimentsSentence } from './sentences.js';
import { indicatorCharts } from './indicator-charts.js';

const year = parseFinancialYear('2020/21');
const completion = (completedOn: string, within: boolean) => ({
  caseId: 'c', reference: 'R', procedure: 'CSC' as const, completedOn: londonDate(completedOn), within, elapsedNetWd: 40, clockStart: null, dueOn: null, dueOn25: null, within25: null,
  dueOnOmbudsman: null, withinOmbudsman: null, elapsedGrossWd: null, elapsedFromRequestWd: null, wellFounded: null,
});
const report = indicatorsOf(
  { from: year, to: year },
  [{ procedure: 'ASC', kind: 'COMPLIMENT', receivedOn: londonDate('2020-05-01'), count: 12, firstEvent: 1 }],
  [completion('2020-05-01', false), completion('2021-01-08', true), completion('2021-01-11', true), completion('2021-01-12', false), completion('2021-01-13', false)],
);

describe('the charts of a report', () => {
  test('say in one sentence what the last counted quarter shows', async () => {
    const { complimentsReceived, stage2Csc65, stage2Corporate25 } = await indicatorCharts(report);
    expect(stage2Csc65.sentence).toBe("In Q4 2020/21 50 % (2 of 4) of children's Stage 2 complaints were completed within 65 working days; small numbers.");
    expect(stage2Corporate25.sentence).toBe('In Q4 2020/21 no corporate Stage 2 complaint was completed, so there is no percentage.');
    expect(complimentsReceived.sentence).toBe('In Q4 2020/21 no compliment was received.');
  });

  test('label each column with its counts and a quarter of none with n/a', async () => {
    const { stage2Csc65 } = await indicatorCharts(report);
    const written = [...stage2Csc65.svg.matchAll(/<text[^>]*>([^<]*)</g)].map(([, text]) => text);
    expect(written).toEqual(expect.arrayContaining(['0 %', '0 of 1', '50 %', '2 of 4']));
    expect(written.filter((text) => text === 'n/a')).toHaveLength(2);
  });

  test('are named images that any content security policy lets through', async () => {
    for (const { id, title, sentence, svg } of Object.values(await indicatorCharts(report))) {
      expect(svg).toMatch(/^<svg role="img" aria-labelledby="[^"]+" /);
      expect(svg).toContain(`<title id="${id}-title">${title}</title>`);
      expect(svg).toContain(`<desc id="${id}-description">${sentence}</desc>`);
      expect(svg).not.toMatch(/<script|<style|<animate|<image| style=| class=| on[a-z]+=|ecmeta|href=/);
      expect(svg.trimEnd().endsWith('</svg>')).toBe(true);
    }
  });

  test('have ids of their own, so that all stand on one page', async () => {
    const ids = Object.values(await indicatorCharts(report)).map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
  });
});

test.each([
  [{ CSC: 1, ASC: 0, CORPORATE: 0, total: 1 }, "In Q1 2020/21 1 compliment was received: children's social care 1, adult social care 0, other services 0."],
  [{ CSC: 38, ASC: 59, CORPORATE: 4, total: 101 }, "In Q1 2020/21 101 compliments were received: children's social care 38, adult social care 59, other services 4."],
])('%j in words', (received, sentence) => {
  expect(complimentsSentence('2020/21 Q1', received)).toBe(sentence);
});
