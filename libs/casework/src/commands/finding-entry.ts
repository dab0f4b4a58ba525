import { findings, type Finding } from '@redress/procedures';
import { Choice, Identifier } from '../fields/index.js';

/** The finding on one point. */
export class FindingEntry {
  @Identifier('Point')
  pointId!: string;

  @Choice('Finding', findings)
  finding!: Finding;
}
