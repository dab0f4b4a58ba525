import { describe, expect, test } from '@jest/globals';
import { AgreeStatement } from '../commands/agree-statement/agree-statement.js';
import { IssueStage1Response } from '../commands/issue-stage-1-response/issue-stage-1-response.js';
import { ValidationFailed, type FieldProblem } from '../refusals/refusals.js';
import { readCommand } from './read-command.js';

const answered = { sentOn: '2021-06-15', outcome: 'UPHELD', responseText: 'We are sorry.', rightToStage2Stated: true };

function refusal(body: unknown, commandClass: typeof IssueStage1Response | typeof AgreeStatement = IssueStage1Response): ValidationFailed {
  try {
    readCommand({ commandClass }, body);
  } catch (error) {
    if (error instanceof ValidationFailed) return error;
    throw error;
  }
  throw new Error('The body was taken.');
}

const paths = (fields: readonly FieldProblem[]) => fields.map(({ field, code }) => `${field} ${code}`);

describe('a body is checked field by field (section 9 rows 5 and 85)', () => {
  test.each([
    ['an unknown field', { ...answered, wellFounded: true }, 'ERR_VALIDATION', ['wellFounded ERR_VALIDATION']],
    ['a choice that is none', { ...answered, outcome: 'SUSTAINED' }, 'ERR_VALIDATION', ['outcome ERR_VALIDATION']],
    ['30 February', { ...answered, sentOn: '2021-02-30' }, 'ERR_DATE_FORMAT', ['sentOn ERR_DATE_FORMAT']],
    ['a date the English way', { ...answered, sentOn: '15/06/2021' }, 'ERR_DATE_FORMAT', ['sentOn ERR_DATE_FORMAT']],
    ['a date as a number', { ...answered, sentOn: 20210615 }, 'ERR_DATE_FORMAT', ['sentOn ERR_DATE_FORMAT']],
    ['a date and a choice', { ...answered, sentOn: 'soon', outcome: 'x' }, 'ERR_VALIDATION', ['sentOn ERR_DATE_FORMAT', 'outcome ERR_VALIDATION']],
    ['20,001 characters', { ...answered, responseText: 'x'.repeat(20_001) }, 'ERR_VALIDATION', ['responseText ERR_VALIDATION']],
    ['blank text', { ...answered, responseText: ' \n' }, 'ERR_VALIDATION', ['responseText ERR_VALIDATION']],
    ['text that the history writes where nothing is known', { ...answered, responseText: 'NOT_HELD ' }, 'ERR_VALIDATION', ['responseText ERR_VALIDATION']],
    ['the NUL character', { ...answered, responseText: 'a\0b' }, 'ERR_VALIDATION', ['responseText ERR_VALIDATION']],
    ['half of a surrogate pair', { ...answered, responseText: '\ud83d' }, 'ERR_VALIDATION', ['responseText ERR_VALIDATION']],
    ['text where yes or no is asked', { ...answered, rightToStage2Stated: 'true' }, 'ERR_VALIDATION', ['rightToStage2Stated ERR_VALIDATION']],
    ['a field not given', { ...answered, responseText: undefined }, 'ERR_RESPONSE_INCOMPLETE', ['responseText ERR_VALIDATION']],
    ['a field given as null', { ...answered, sentOn: null }, 'ERR_RESPONSE_INCOMPLETE', ['sentOn ERR_VALIDATION']],
    ['a gap and a mistake', { ...answered, sentOn: null, outcome: 'x' }, 'ERR_VALIDATION', ['sentOn ERR_VALIDATION', 'outcome ERR_VALIDATION']],
    ['no object', 'UPHELD', 'ERR_VALIDATION', ['body ERR_VALIDATION']],
    ['a list', [answered], 'ERR_VALIDATION', ['body ERR_VALIDATION']],
    ['nothing', undefined, 'ERR_VALIDATION', ['body ERR_VALIDATION']],
  ])('%s', (_, body, code, fields) => {
    const refused = refusal(body);
    expect(refused.code).toBe(code);
    expect(paths(refused.fields)).toEqual(fields);
  });

  test('20,000 characters pass', () => {
    const text = 'x'.repeat(20_000);
    expect(readCommand({ commandClass: IssueStage1Response }, { ...answered, responseText: text })).toMatchObject({ responseText: text });
  });

  test('an entry of a list is named by its place', () => {
    expect(paths(refusal({ agreedOn: '2021-06-15', points: [{ text: 'A' }, { text: 'B', weight: 2 }] }, AgreeStatement).fields)).toEqual(['points[1].weight ERR_VALIDATION']);
    expect(paths(refusal({ agreedOn: '2021-06-15', points: ['A'] }, AgreeStatement).fields)).toEqual(['points[0] ERR_VALIDATION']);
    expect(paths(refusal({ agreedOn: '2021-06-15', points: {} }, AgreeStatement).fields)).toEqual(['points ERR_VALIDATION']);
  });

  test('of a list that is too long nothing more is said', () => {
    const points = Array.from({ length: 9_000 }, () => ({}));
    expect(refusal({ agreedOn: 'soon', points }, AgreeStatement).fields).toEqual([{ field: 'points', code: 'ERR_VALIDATION', message: 'Give a list of at most 200 entries.', label: 'Points of complaint' }]);
    expect(refusal({ agreedOn: 'soon', points: [{}, points] }, AgreeStatement).fields).toMatchObject([{ field: 'points[1]', message: 'Give each entry as an object.' }]);
  });

  test('what was entered is never repeated: it may be a name in the wrong field', () => {
    expect(refusal({ ...answered, outcome: 'Jane Roe of 5 High Street', sentOn: 'Jane Roe' }).message).not.toContain('Jane');
  });
});
