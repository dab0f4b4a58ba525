import { expect, test } from '@jest/globals';
import type { House } from '@redress/house';
import { operator, type Actor } from '@redress/identity';
import type { CalledByNobody } from './typed-doors.js';

interface Trial {
  first(actor: Actor, id: string): void;
  inside(name: string, input: { readonly actor: Actor; readonly body: object }): void;
  optional(actor?: Actor): void;
  optionalInside(options: { readonly actor?: Actor }): void;
  nobody(id: string): void;
}

test('a door that takes no actor, or not always, is found by the compiler', () => {
  const found: Readonly<Record<CalledByNobody<Trial>, true>> = { optional: true, optionalInside: true, nobody: true };
  // @ts-expect-error -- one of them was overlooked
  const overlooked: Readonly<Record<CalledByNobody<Trial>, true>> = { optional: true, optionalInside: true };
  // @ts-expect-error -- `first` takes an actor
  const excused: Readonly<Record<CalledByNobody<Trial>, true>> = { ...found, first: true };
  expect([found, overlooked, excused].map((each) => Object.keys(each).length)).toEqual([3, 2, 4]);
});

test('what looks like an actor is none, nor is a copy of one', () => {
  const asked: Actor[] = [operator];
  // @ts-expect-error -- only identity makes an actor
  asked.push({ userId: 'somebody', role: 'COMPLAINTS_MANAGER' });
  const { ...copy } = operator;
  // @ts-expect-error -- only identity makes an actor
  asked.push(copy);
  expect(asked).toHaveLength(3);
});

test('nobody reads, gives or runs anything: none of this compiles', () => {
  const tried = (house: House) => [
    // @ts-expect-error -- whose eyes?
    house.casework.getCase('CSC-2018-00002'),
    // @ts-expect-error -- whose command?
    house.casework.execute('acknowledge', { caseId: 'CSC-2018-00002', body: {}, commandId: '1' }),
    // @ts-expect-error -- whose list?
    house.readModels.listCases({}, '2021-06-16'),
    // @ts-expect-error -- whose figures?
    house.reporting.yearsWithFacts(),
    // @ts-expect-error -- who wants to know?
    house.verify({}),
  ];
  expect(tried).toBeInstanceOf(Function);
});
