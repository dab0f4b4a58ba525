import { expect, test } from '@jest/globals';
import { AtMost } from './at-most.js';
import { Turns } from './turns.js';

/** Work that is done when it is told to be, and writes down when it begins. */
function work() {
  const began: string[] = [];
  const ends = new Map<string, PromiseWithResolvers<string>>();
  const on = (name: string) => (): Promise<string> => {
    began.push(name);
    const end = Promise.withResolvers<string>();
    ends.set(name, end);
    return end.promise;
  };
  const turn = async (): Promise<void> => { for (let tick = 0; tick < 10; tick += 1) await Promise.resolve(); };
  return { began, on, turn, end: async (name: string) => { ends.get(name)?.resolve(name); await turn(); }, fail: async (name: string) => { ends.get(name)?.reject(new Error(name)); await turn(); } };
}

test('work on the same name goes one at a time in its order, work on several waits for all of them, and a failure holds up nobody', async () => {
  const turns = new Turns();
  const { began, on, turn, end, fail } = work();
  const all = [turns.run(['a'], on('1')), turns.run(['b'], on('2')), turns.run(['a', 'b'], on('3')), turns.run(['c'], on('4')), turns.run(['b'], on('5'))];
  const ended = Promise.allSettled(all);
  await turn();
  expect(began).toEqual(['1', '2', '4']);
  await fail('1');
  expect(began).toEqual(['1', '2', '4']);
  await end('2');
  expect(began).toEqual(['1', '2', '4', '3']);
  await end('3');
  expect(began).toEqual(['1', '2', '4', '3', '5']);
  await end('4');
  await end('5');
  expect((await ended).map(({ status }) => status)).toEqual(['rejected', 'fulfilled', 'fulfilled', 'fulfilled', 'fulfilled']);
  await turns.settled();
});

test('so many work at once, and who comes later has the place of the first that ends, well or badly', async () => {
  const two = new AtMost(2);
  const { began, on, turn, end, fail } = work();
  const ended = Promise.allSettled(['1', '2', '3', '4'].map((name) => two.run(on(name))));
  await turn();
  expect(began).toEqual(['1', '2']);
  await fail('2');
  expect(began).toEqual(['1', '2', '3']);
  await end('1');
  await end('3');
  await end('4');
  expect((await ended).map(({ status }) => status)).toEqual(['fulfilled', 'rejected', 'fulfilled', 'fulfilled']);
});
