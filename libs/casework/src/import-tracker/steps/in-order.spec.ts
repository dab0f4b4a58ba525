import { expect, test } from '@jest/globals';
import { londonDate } from '@redress/calendar';
import fc from 'fast-check';
import { inOrder } from './in-order.js';
import { type Chain, type Step } from './step.js';

const stepOn = (date: string): Step => ({ on: londonDate(date), column: 'closed_on', propose: () => undefined });
const dates = (steps: readonly Step[]): readonly string[] => steps.map(({ on }) => on);

test('chains are merged by date; on one day the earlier chain goes first', () => {
  const [one, other] = [[stepOn('2021-01-01'), stepOn('2021-01-05')], [stepOn('2021-01-05'), stepOn('2021-01-06')]];
  expect(inOrder([{ steps: one }, { steps: other }])).toEqual([...one, ...other]);
  expect(inOrder([{ steps: other }, { steps: one }])).toEqual([one[0], other[0], one[1], other[1]]);
});

test('a chain keeps its order when its dates run backwards', () => {
  expect(dates(inOrder([{ steps: [stepOn('2021-01-05'), stepOn('2021-01-01')] }, { steps: [stepOn('2021-01-03')] }]))).toEqual(['2021-01-03', '2021-01-05', '2021-01-01']);
});

test('a chain waits for the step that opens it, whatever its dates', () => {
  const way = [stepOn('2021-01-01'), stepOn('2021-01-09')];
  const beside: Chain = { steps: [stepOn('2021-01-04')], opensAfter: way[1] };
  expect(dates(inOrder([beside, { steps: way }]))).toEqual(['2021-01-01', '2021-01-09', '2021-01-04']);
});

test('every step of every chain is told once, each chain in its order', () => {
  const day = fc.integer({ min: 1, max: 9 }).map((number) => stepOn(`2021-01-0${number}`));
  fc.assert(fc.property(fc.array(fc.array(day, { maxLength: 4 }), { maxLength: 5 }), (lists) => {
    const told = inOrder(lists.map((steps) => ({ steps })));
    expect(told).toHaveLength(lists.flat().length);
    for (const steps of lists) expect(told.filter((step) => steps.includes(step))).toEqual(steps);
  }));
});
