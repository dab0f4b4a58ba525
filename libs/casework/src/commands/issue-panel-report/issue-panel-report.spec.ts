import { expect, test } from '@jest/globals';
import { problems, proposals } from '../../../testing/command-alone.js';
import { IssuePanelReport } from './issue-panel-report.js';

const body = { sentOn: '2021-06-15', text: 'The panel agrees.', findings: [{ pointId: 'P1', finding: 'UPHELD' }] };

test('carries the summary, the findings and every recommendation under an id', () => {
  expect(proposals(IssuePanelReport, { ...body, recommendations: [{ text: 'Train the team' }] })).toEqual([
    { type: 'PanelReportIssued', effectiveDate: '2021-06-15', payload: { ...body, recommendations: [{ recommendationId: 'PANEL-R1', text: 'Train the team' }] } },
  ]);
});

test('a recommendation has words', () => {
  expect(problems(IssuePanelReport, { ...body, recommendations: [{}] })).toEqual(['recommendations[0].text']);
});
