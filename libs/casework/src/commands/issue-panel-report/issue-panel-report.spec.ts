import { expect, test } from '@jest/globals';
import { problems, proposals } from '../../../testing/command-alone.js';
import { IssuePanelReport } from './issue-panel-report.js';

test('counts the recommendations', () => {
  expect(proposals(IssuePanelReport, { sentOn: '2021-06-15', recommendations: 0 })).toEqual([
    { type: 'PanelReportIssued', effectiveDate: '2021-06-15', payload: { sentOn: '2021-06-15', recommendations: 0 } },
  ]);
});

test('counts whole ones', () => {
  expect(problems(IssuePanelReport, { sentOn: '2021-06-15', recommendations: 1.5 })).toEqual(['recommendations']);
});
