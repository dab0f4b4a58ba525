import type { IndicatorDefinition } from '../definitions/indicator-definition.js';
import type { Allowed } from '../figures/figure.js';
import { limitInWords } from './counts-in-words.js';
import { filled } from './template.js';

/** What a definition says of itself to whoever reads a figure; the limit is the one by which the cases were measured. */
export interface DefinitionInWords {
  readonly id: string;
  readonly version: number;
  readonly unit: IndicatorDefinition['unit'];
  readonly every: IndicatorDefinition['every'];
  readonly title: string;
  readonly counts: string;
  readonly fulfils: string | null;
  readonly formula: string;
  /** What stands in place of a number where nothing was counted. */
  readonly none: string;
  readonly cite: string;
  readonly target: { readonly value: number; readonly cite: string } | null;
}

export function definitionInWords({ id, version, unit, every, title, words, cite, target }: IndicatorDefinition, allowed: readonly Allowed[]): DefinitionInWords {
  const limit = limitInWords(allowed);
  return {
    id, version, unit, every, title: filled(title, { limit }), counts: words.counts, fulfils: words.fulfils === undefined ? null : filled(words.fulfils, { limit }),
    formula: words.formula, none: words.none, cite, target: target ?? null,
  };
}
