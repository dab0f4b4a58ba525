import { expect, test } from '@jest/globals';
import { auditor, caseReceived, caseworkInMemory, complaintReceived, manager } from '../../testing/index.js';

const receiving = { body: complaintReceived('2021-06-16'), actor: manager, commandId: 'the-same' };

test('a repeated command id gets the first answer and records nothing (section 9 row 84)', async () => {
  const { casework } = caseworkInMemory('2021-06-16');
  const first = await casework.execute('receive-representation', receiving);
  const again = await casework.execute('receive-representation', receiving);

  expect(again).toEqual({ ...first, outcome: 'REPEATED' });
  expect((await casework.getHistory(auditor, first.caseId)).events).toHaveLength(1);
});

test('the first answer stands, with the state and what might be done next as of then, although the case and the time have gone on', async () => {
  const { casework, clock, give } = caseworkInMemory('2021-06-16');
  const caseId = await caseReceived(give, '2021-06-16');
  const acknowledging = { caseId, body: { sentOn: '2021-06-16', method: 'EMAIL' }, actor: manager, commandId: 'the-same' };
  const first = { ...(await casework.execute('acknowledge', acknowledging)) };
  await give('accept-representation', caseId, {});
  clock.set('2021-09-16');

  expect({ ...(await casework.execute('acknowledge', acknowledging)) }).toEqual({ ...first, outcome: 'REPEATED' });
});

test('two repeats at once make one case', async () => {
  const { casework } = caseworkInMemory('2021-06-16');
  const answers = await Promise.all([1, 2, 3].map(() => casework.execute('receive-representation', receiving)));

  expect(answers.map(({ outcome }) => outcome).toSorted()).toEqual(['APPENDED', 'REPEATED', 'REPEATED']);
  expect(new Set(answers.map(({ caseId }) => caseId)).size).toBe(1);
});
