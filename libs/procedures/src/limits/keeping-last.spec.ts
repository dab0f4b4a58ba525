import { expect, test } from '@jest/globals';
import { keepingLast } from './keeping-last.js';

test('answers anew whatever was asked before, and computes once what is asked again', () => {
  const computed: string[] = [];
  const joined = keepingLast((one: object, other: object) => {
    const answer = `${JSON.stringify(one)} ${JSON.stringify(other)}`;
    computed.push(answer);
    return answer;
  });
  const [a, b] = [{ a: 1 }, { b: 2 }];
  expect([joined(a, b), joined(a, b), joined(b, b), joined(b, a), joined({ a: 1 }, b), joined(a, b)]).toEqual([
    '{"a":1} {"b":2}', '{"a":1} {"b":2}', '{"b":2} {"b":2}', '{"b":2} {"a":1}', '{"a":1} {"b":2}', '{"a":1} {"b":2}',
  ]);
  expect(computed).toHaveLength(5);
});
