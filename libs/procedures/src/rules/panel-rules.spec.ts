import { expect, test } from '@jest/globals';
import { NOT_HELD } from '../events/vocabulary.js';
import { adjudicated, independentReportSubmitted, panelArranged, panelHeld, panelReported, reportSubmitted, stage2Completed, stage2Open } from '../../testing/chapters.js';
import { day, on, refusalOf, told } from '../../testing/story.js';

const adjudicatedOn5July = told([...stage2Open('CSC', '2021-06-07'), ...stage2Completed('CSC', '2021-07-05')]);

test('a panel is refused for lateness alone: not while the window is open', () => {
  const refusedOn = (date: string) => refusalOf(adjudicatedOn5July, on(date, 'Stage3Refused', { requestedOn: day(date), reasonsGiven: 'None', explanation: 'Late' }));
  expect(refusedOn('2021-08-02')).toMatchObject({ code: 'ERR_INVALID_REFUSAL_GROUND', message: expect.stringContaining('2 August 2021') });
  expect(refusedOn('2021-08-03')).toBeUndefined();
});

test('the adjudication states the right to a panel', () => {
  const reported = told([...stage2Open('CSC', '2021-06-07'), reportSubmitted('2021-06-30'), independentReportSubmitted('2021-06-30')]);
  const silent = on('2021-07-05', 'AdjudicationIssued', { sentOn: day('2021-07-05'), adjudicatorId: 'AO-1', decisions: NOT_HELD, recommendationAnswers: NOT_HELD, outcome: 'UPHELD', rightToStage3Stated: false });
  expect(refusalOf(reported, silent)).toMatchObject({ code: 'ERR_RESPONSE_INCOMPLETE', field: 'rightToStage3Stated' });
  expect(refusalOf(reported, adjudicated('2021-07-05'))).toBeUndefined();
});

const recommended = ['PANEL-R1', 'PANEL-R2'].map((recommendationId) => ({ recommendationId, text: 'Train the team' }));
const followed = (recommendationId: string) => ({ recommendationId, followed: true });

test.each([
  ['one of two answered', recommended, [followed('PANEL-R1')], 'ERR_RESPONSE_INCOMPLETE'],
  ['both answered', recommended, [followed('PANEL-R1'), followed('PANEL-R2')], undefined],
  ['one not followed, without a reason', recommended, [followed('PANEL-R1'), { recommendationId: 'PANEL-R2', followed: false }], 'ERR_RESPONSE_INCOMPLETE'],
  ['one not followed, with the reason', recommended, [followed('PANEL-R1'), { recommendationId: 'PANEL-R2', followed: false, reason: 'Done already' }], undefined],
  ['what was recommended is not held', NOT_HELD, [], undefined],
  ['what was answered is not held', recommended, NOT_HELD, undefined],
] as const)('recommendations of the panel, %s', (_, recommendations, recommendationAnswers, code) => {
  const reported = told([
    on('2021-07-06', 'Stage3Requested', { requestedOn: day('2021-07-06') }),
    ...panelArranged('2021-07-07', '2021-07-20'), panelHeld('2021-07-20'),
    panelReported('2021-07-22', recommendations),
  ], adjudicatedOn5July);
  const response = on('2021-07-30', 'AuthorityResponseIssued', {
    sentOn: day('2021-07-30'), adjudicatorId: 'AO-1', independentPersonConsultedOn: day('2021-07-26'), recommendationAnswers, findingsNotAccepted: [], lgscoRightStated: true,
  });
  expect(refusalOf(reported, response)?.code).toBe(code);
});
