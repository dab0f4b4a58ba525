import type { ComplaintPoint } from '@redress/procedures';
import { LongText } from '../fields/index.js';

/** One point of the statement of complaint, as it is entered. */
export class ComplaintPointEntry {
  @LongText('The point')
  text!: string;
}

/** The points as the case refers to them from now on: P1, P2 and so on. */
export function numbered(points: readonly ComplaintPointEntry[]): readonly ComplaintPoint[] {
  return points.map(({ text }, index) => ({ pointId: `P${index + 1}`, text }));
}
