import { expect, test } from '@jest/globals';
import { problems, proposals } from '../../../testing/command-alone.js';
import { InformPerson } from './inform-person.js';

test('dates the fact by the letter', () => {
  expect(proposals(InformPerson, { sentOn: '2021-06-15' })).toEqual([
    { type: 'CommentOutcomeSent', effectiveDate: '2021-06-15', payload: { sentOn: '2021-06-15' } },
  ]);
});

test('asks when', () => {
  expect(problems(InformPerson, {})).toEqual(['sentOn']);
});
