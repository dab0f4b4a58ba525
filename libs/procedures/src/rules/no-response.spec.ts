import { describe, expect, test } from '@jest/globals';
import { acknowledged, received, stage1Answered, stage1Started } from '../../testing/chapters.js';
import { day, on, refusalOf, told } from '../../testing/story.js';

const reminded = (...dates: readonly string[]) => dates.map((date) => on(date, 'ReminderSent', { sentOn: day(date), method: 'LETTER' }));
const closed = (date: string, wayBackStated = true) => on(date, 'CaseClosed', { finalStage: 0, outcome: 'NO_RESPONSE', wayBackStated });

describe('3.14.2: closed for want of an answer', () => {
  const underWay = [...received('CSC', '2021-06-01'), ...acknowledged('2021-06-02'), stage1Started('2021-06-02')];

  test.each<[string, readonly string[], string | undefined, string]>([
    ['nobody was reminded', [], 'ERR_STATE', 'has not been reminded'],
    ['reminded once', ['2021-06-03'], 'ERR_STATE', '17 June 2021'],
    ['twice within nine working days', ['2021-06-03', '2021-06-16'], 'ERR_STATE', '17 June 2021'],
    ['twice, ten working days apart', ['2021-06-03', '2021-06-17'], undefined, ''],
    ['whichever was entered first', ['2021-06-17', '2021-06-03'], undefined, ''],
    ['a reminder after the closing does not count', ['2021-06-03', '2021-07-02'], 'ERR_STATE', '17 June 2021'],
  ])('%s', (_, reminders, code, says) => {
    const refusal = refusalOf(told([...underWay, ...reminded(...reminders)]), closed('2021-07-01'));
    expect(refusal?.code).toBe(code);
    expect(refusal?.message ?? '').toContain(says);
  });

  test('the complainant is told the way back', () => {
    expect(refusalOf(told([...underWay, ...reminded('2021-06-03', '2021-06-17')]), closed('2021-07-01', false))).toMatchObject({ code: 'ERR_REJECTION_INCOMPLETE', field: 'wayBackStated' });
  });

  test('an open window does not stand in the way; that it was never accepted does', () => {
    const answered = told([...underWay, ...reminded('2021-06-03', '2021-06-17'), stage1Answered('2021-06-18')]);
    expect(refusalOf(answered, closed('2021-06-21'))).toBeUndefined();
    const atTheDoor = told(received('CSC', '2021-06-01'));
    expect(refusalOf(atTheDoor, closed('2021-06-21'))?.message).toContain('has not been accepted');
  });

  test('its limits are cancelled, and it is known why it ended', () => {
    const { facts } = told([closed('2021-06-21')], told([...underWay, ...reminded('2021-06-03', '2021-06-17')])).state;
    expect(facts.ended).toEqual({ on: '2021-06-21', as: 'CLOSED', reason: 'NO_RESPONSE' });
    expect(facts.clocksEndedOn).toMatchObject({ 'CSC-S1:1': '2021-06-21' });
  });
});
