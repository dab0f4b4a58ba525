import { expect, test } from '@jest/globals';
import { NOT_HELD } from '../events/vocabulary.js';
import { adjudicated, independentReportSubmitted, reportSubmitted, stage2Completed, stage2Open } from '../../testing/chapters.js';
import { day, on, refusalOf, told } from '../../testing/story.js';

const adjudicatedOn5July = told([...stage2Open('CSC', '2021-06-07'), ...stage2Completed('CSC', '2021-07-05')]);

test('a panel is refused for lateness alone: not while the window is open', () => {
  const refusedOn = (date: string) => refusalOf(adjudicatedOn5July, on(date, 'Stage3Refused', { explanation: 'Late' }));
  expect(refusedOn('2021-08-02')).toMatchObject({ code: 'ERR_INVALID_REFUSAL_GROUND', message: expect.stringContaining('2021-08-02') });
  expect(refusedOn('2021-08-03')).toBeUndefined();
});

test('the adjudication states the right to a panel', () => {
  const reported = told([...stage2Open('CSC', '2021-06-07'), reportSubmitted('2021-06-30'), independentReportSubmitted('2021-06-30')]);
  const silent = on('2021-07-05', 'AdjudicationIssued', { sentOn: day('2021-07-05'), adjudicator: 'AO-1', decisions: NOT_HELD, outcome: 'UPHELD', rightToStage3Stated: false });
  expect(refusalOf(reported, silent)).toMatchObject({ code: 'ERR_RESPONSE_INCOMPLETE', field: 'rightToStage3Stated' });
  expect(refusalOf(reported, adjudicated('2021-07-05'))).toBeUndefined();
});

test.each([
  [3, 2, 'ERR_RESPONSE_INCOMPLETE'],
  [3, 3, undefined],
  [NOT_HELD, 2, undefined],
  [3, NOT_HELD, undefined],
] as const)('of %s recommendations %s answered: %s', (recommendations, recommendationsAnswered, code) => {
  const panelReported = told([
    on('2021-07-06', 'Stage3Requested', { requestedOn: day('2021-07-06') }),
    on('2021-07-07', 'PanelAppointed', { chair: 'PN-1', members: ['PN-2', 'PN-3'] }),
    on('2021-07-07', 'PanelDateSet', { panelOn: day('2021-07-20') }),
    on('2021-07-20', 'PanelHeld', { heldOn: day('2021-07-20'), membersPresent: 3 }),
    on('2021-07-22', 'PanelReportIssued', { sentOn: day('2021-07-22'), recommendations }),
  ], adjudicatedOn5July);
  const response = on('2021-07-30', 'AuthorityResponseIssued', { sentOn: day('2021-07-30'), independentPersonConsultedOn: day('2021-07-26'), recommendationsAnswered });
  expect(refusalOf(panelReported, response)?.code).toBe(code);
});
