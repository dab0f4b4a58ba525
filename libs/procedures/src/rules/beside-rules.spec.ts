import { expect, test } from '@jest/globals';
import { startOfLondonDay, type UtcInstant } from '@redress/calendar';
import { acknowledged, receipt, received, stage1Answered, stage1Started } from '../../testing/chapters.js';
import { day, on, refusalOf, told } from '../../testing/story.js';

const note = (date: string) => on(date, 'NoteAdded', { text: 'She rang' });
const document = (date: string) => on(date, 'DocumentAttached', { title: 'Her letter', documentKind: 'LETTER', keptAt: 'File 7', sha256: 'a'.repeat(64) });
const open = [...received('CSC', '2021-06-01'), ...acknowledged('2021-06-02'), stage1Started('2021-06-03'), stage1Answered('2021-06-10')];

const ended = {
  CLOSED: told([...open, on('2021-06-14', 'CaseClosed', { finalStage: 1, outcome: 'NOT_UPHELD', complainantsWord: 'Enough' })]),
  WITHDRAWN: told([...received('ASC', '2021-06-14'), on('2021-06-14', 'ComplaintWithdrawn', { requestedOn: day('2021-06-14'), confirmedOn: day('2021-06-14') })]),
  'NOT LOGGED': told([on('2021-06-14', 'ComplimentReceived', receipt('2021-06-14')), on('2021-06-14', 'ComplimentNotLogged', { failedCriteria: ['externalSource'] })]),
};

test.each(Object.entries(ended))('3.1 row 11: of a case that has %s, notes and documents are taken for thirty days', (_, given) => {
  expect([note, document].map((of) => refusalOf(given, of('2021-07-14')))).toEqual([undefined, undefined]);
  expect(refusalOf(given, note('2021-07-15'))).toMatchObject({ code: 'ERR_STATE', message: expect.stringContaining('taken until 14 July 2021, 30 days on') });
  expect(refusalOf(given, document('2021-07-15'))).toMatchObject({ code: 'ERR_STATE' });
});

test('the thirty days are counted to the day of the entry: dating it back opens no closed file', () => {
  const entered: UtcInstant = startOfLondonDay(day('2021-07-15'));
  expect(refusalOf(ended.CLOSED, note('2021-07-12'), entered)).toMatchObject({ code: 'ERR_STATE' });
});

test('a note moves nothing: state, facts and deadlines stay but for that it happened', () => {
  const before = told(open);
  const { state } = told([note('2021-06-11'), document('2021-06-11')], before);
  expect({ ...state, facts: { ...state.facts, happened: before.state.facts.happened } }).toEqual(before.state);
});
