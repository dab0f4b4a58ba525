import { describe, expect, test } from '@jest/globals';
import { adjudicated, independentReportSubmitted, panelArranged, reportSubmitted, stage2Completed, stage2Open } from '../../testing/chapters.js';
import { day, on, refusalOf, told } from '../../testing/story.js';

const investigatorReplaced = (date: string, to = 'IO-2') => on(date, 'InvestigatorReplaced', { to, reason: 'Ill' });
const independentPersonReplaced = (date: string, to = 'IP-2') => on(date, 'IndependentPersonReplaced', { to, reason: 'Ill' });
const open = told(stage2Open('CSC', '2021-06-07'));

describe('3.9: somebody takes another\'s place in an investigation', () => {
  test('the case says whom; no clock starts again', () => {
    const after = told([investigatorReplaced('2021-06-10'), independentPersonReplaced('2021-06-10')], open);
    expect(after.events.filter(({ type }) => type.endsWith('Replaced')).map(({ payload }) => payload)).toEqual([
      { from: 'IO-1', to: 'IO-2', reason: 'Ill' }, { from: 'IP-1', to: 'IP-2', reason: 'Ill' },
    ]);
    const { investigatorAssignedOn, investigationStartedOn, statementSettledOn } = open.state.facts.stage2;
    expect(after.state.facts.stage2).toMatchObject({ investigator: 'IO-2', independentPerson: 'IP-2', investigatorAssignedOn, investigationStartedOn, statementSettledOn });
    expect(after.state.facts.clocksEndedOn).toEqual(open.state.facts.clocksEndedOn);
  });

  test.each<[string, ReturnType<typeof on>, string]>([
    ['by the one who is there', investigatorReplaced('2021-06-10', ' io-1'), 'ERR_SAME_PERSON'],
    ['by the Independent Person', investigatorReplaced('2021-06-10', 'IP-1'), 'ERR_SAME_PERSON'],
    ['by the Stage 1 responder', investigatorReplaced('2021-06-10', 'SR-1'), 'ERR_INVESTIGATOR_NOT_INDEPENDENT'],
    ['by the investigator', independentPersonReplaced('2021-06-10', 'IO-1'), 'ERR_SAME_PERSON'],
    ['before anybody was assigned', investigatorReplaced('2021-06-06'), 'ERR_ORDER'],
  ])('not %s', (_, fact, code) => {
    expect(refusalOf(open, fact)?.code).toBe(code);
  });

  test('who takes over reports, and who left has had a part all the same', () => {
    const after = told([investigatorReplaced('2021-06-10')], open);
    expect(refusalOf(after, reportSubmitted('2021-06-30'))?.code).toBe('ERR_NOT_ASSIGNED');
    expect(refusalOf(after, independentPersonReplaced('2021-06-11', 'IO-1'))?.code).toBe('ERR_SAME_PERSON');
    const reported = told([reportSubmitted('2021-06-30'), investigatorReplaced('2021-06-30', 'AO-1'), independentReportSubmitted('2021-06-30'), investigatorReplaced('2021-07-01')], open);
    expect(refusalOf(reported, adjudicated('2021-07-02'))?.code).toBe('ERR_NOT_IMPARTIAL');
  });
});

describe('3.13: a panel', () => {
  const asked = told([...stage2Open('CSC', '2021-06-07'), ...stage2Completed('CSC', '2021-07-05'), on('2021-07-06', 'Stage3Requested', { requestedOn: day('2021-07-06') })]);
  const arranged = told(panelArranged('2021-07-07', '2021-07-20'), asked);
  const replaced = (from: string, to: string) => on('2021-07-08', 'PanelMemberReplaced', { from, to, reason: 'Ill' });
  const adjourned = (panelOn: string) => on('2021-07-20', 'PanelAdjourned', { panelOn: day(panelOn), reason: 'Only two came' });

  test('R7: one member is replaced, who may have been in the chair', () => {
    expect(told([replaced('PN-1', 'PN-4')], arranged).state.facts.stage3.panelMemberIds).toEqual(['PN-4', 'PN-2', 'PN-3']);
    expect(refusalOf(arranged, replaced('PN-9', 'PN-4'))).toMatchObject({ code: 'ERR_NOT_ASSIGNED', field: 'leavingId' });
    expect(refusalOf(arranged, replaced('PN-1', 'PN-2'))).toMatchObject({ code: 'ERR_PANEL_COMPOSITION', field: 'memberId' });
    expect(refusalOf(arranged, replaced('PN-1', 'IP-1'))).toMatchObject({ code: 'ERR_PANEL_NOT_INDEPENDENT', field: 'memberId' });
    expect(refusalOf(asked, replaced('PN-1', 'PN-4'))?.code).toBe('ERR_ORDER');
  });

  test('R5: it meets on a later working day, and on no other', () => {
    const { state } = told([adjourned('2021-07-27'), on('2021-07-27', 'PanelHeld', { heldOn: day('2021-07-27'), membersPresent: 3 })], arranged);
    expect(state.facts.stage3).toMatchObject({ panelDate: { on: '2021-07-27' }, panelHeldOn: '2021-07-27' });
    expect(refusalOf(arranged, adjourned('2021-07-20'))).toMatchObject({ code: 'ERR_ORDER', field: 'panelOn' });
    expect(refusalOf(arranged, adjourned('2021-07-24'))).toMatchObject({ code: 'ERR_NON_WORKING_DAY' });
    expect(refusalOf(asked, adjourned('2021-07-27'))?.code).toBe('ERR_ORDER');
  });
});
