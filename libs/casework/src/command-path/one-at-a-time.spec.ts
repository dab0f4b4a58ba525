import { expect, test } from '@jest/globals';
import { OneAtATime } from './one-at-a-time.js';

test('one history in the order asked, a failure keeping nobody, and others meanwhile', async () => {
  const turns = new OneAtATime();
  const told: string[] = [];
  const gate = Promise.withResolvers<undefined>();
  const first = turns.run('case-1', async () => {
    await gate.promise;
    told.push('first');
    throw new Error('refused');
  });
  const second = turns.run('case-1', async () => told.push('second'));
  await turns.run('case-2', async () => told.push('other'));
  gate.resolve(undefined);

  await expect(first).rejects.toThrow('refused');
  await second;
  expect(told).toEqual(['other', 'first', 'second']);
});
