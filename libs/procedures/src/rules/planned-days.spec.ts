import { describe, expect, test } from '@jest/globals';
import { acknowledged, adjudicated, independentReportSubmitted, interviewHeld, panelArranged, received, reportSubmitted, stage2Open } from '../../testing/chapters.js';
import { day, on, refusalOf, told } from '../../testing/story.js';
import { NOT_HELD } from '../events/vocabulary.js';

const [plansOn, dayBefore, workingDay, christmas, pastThePanelLimit] = ['2021-12-01', '2021-11-30', '2021-12-22', '2021-12-25', '2022-01-18'];

const childrens = [...stage2Open('CSC', plansOn), reportSubmitted(plansOn), independentReportSubmitted(plansOn), adjudicated(plansOn), on(plansOn, 'Stage3Requested', { requestedOn: day(plansOn) })];
const adult = told([...received('ASC', plansOn), ...acknowledged(plansOn)]);
const panel = told([...childrens, ...panelArranged(plansOn, workingDay).slice(0, 1)]);
const interview = told([...stage2Open('CSC', plansOn), ...interviewHeld(plansOn).slice(0, 1)]);

const planAgreed = (date: string, manner = 'By letter') => refusalOf(adult, on(plansOn, 'ComplaintPlanAgreed', { responsePeriodEndsOn: day(date), manner }))?.code;
const planSet = (date: string) => refusalOf(adult, on(plansOn, 'ComplaintPlanSetByAuthority', { responsePeriodEndsOn: day(date), reason: 'No reply' }))?.code;
const panelSet = (date: string, more = {}) => refusalOf(panel, on(plansOn, 'PanelDateSet', { panelOn: day(date), ...more }))?.code;
const scheduled = (date: string) => refusalOf(interview, on(plansOn, 'InterviewScheduled', { interviewId: 'I1', on: day(date) }))?.code;

describe('a planned day is one on which it can be kept', () => {
  test.each([
    ['an answer agreed for', planAgreed, 'ERR_NON_WORKING_DAY'],
    ['an answer set for', planSet, 'ERR_NON_WORKING_DAY'],
    ['a panel on', panelSet, 'ERR_NON_WORKING_DAY'],
    ['an interview on', scheduled, undefined],
  ] as const)('%s the day before, that day, a working day and Christmas Day', (_, planned, onChristmas) => {
    expect([dayBefore, plansOn, workingDay, christmas].map((date) => planned(date))).toEqual(['ERR_PAST_APPOINTMENT', undefined, undefined, onChristmas]);
  });

  test('a panel meets on another day where it is said why, and later than thirty working days where that is said or agreed', () => {
    expect(panelSet(christmas, { reason: 'All are free then' })).toBeUndefined();
    expect(panelSet(pastThePanelLimit)).toBe('ERR_VALIDATION');
    expect(panelSet(pastThePanelLimit, { reason: 'The chair was ill' })).toBeUndefined();
    expect(panelSet(pastThePanelLimit, { agreedLater: true })).toBeUndefined();
    expect(panelSet('2022-01-22', { agreedLater: true })).toBe('ERR_NON_WORKING_DAY');
  });

  test('what a tracker holds was agreed as it was', () => {
    expect(planAgreed(christmas, NOT_HELD)).toBeUndefined();
  });
});
