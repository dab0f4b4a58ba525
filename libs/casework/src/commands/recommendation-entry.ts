import type { Recommendation } from '@redress/procedures';
import { Identifier, LongText } from '../fields/index.js';
import { given } from './proposed.js';

/** One thing a report asks for. */
export class RecommendationEntry {
  @LongText('What is recommended')
  text!: string;

  @Identifier('Point', { optional: true })
  pointId?: string;
}

/** Whose report it is: part of the id, so that the answer can name every recommendation of the case. */
type Author = 'IO' | 'IP' | 'PANEL';

/** The recommendations as the case refers to them from now on: IO-R1, IO-R2 and so on. */
export function recommended(author: Author, entries: readonly RecommendationEntry[]): readonly Recommendation[] {
  return entries.map(({ text, pointId }, index) => ({ recommendationId: `${author}-R${index + 1}`, text, ...given({ pointId }) }));
}
