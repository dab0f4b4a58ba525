import type { FactField, Formula } from '@redress/read-models';
import type { Chapter } from './chapters.js';

/**
 * An indicator as data: SQL, page, chart, sentence, CSV, JSON, command line and explanation are all made from it.
 * To add an indicator, write one of these and nothing else.
 */
export interface IndicatorDefinition {
  /** As the reports name it, such as PI-2. In addresses it stands in small letters. */
  readonly id: string;
  /** Raised whenever the formula or what it counts changes; every figure names it. */
  readonly version: number;
  readonly chapter: Chapter;
  /** May name {limit}. */
  readonly title: string;
  /** Every quarter, with the year to date (PI-4), or every financial year, with the change from the year before. */
  readonly every: 'QUARTER' | 'YEAR';
  /** What the figure is told in: how many, how many of a hundred, or working days, of which the median comes first. */
  readonly unit: 'COUNT' | 'PER_CENT' | 'WORKING_DAYS';
  readonly formula: Formula;
  /** What the formula tells apart, in the order in which it is shown. */
  readonly parts?: readonly IndicatorPart[];
  /** Of a share whose parts are told as counts, since they are what decides about the share. */
  readonly partsAreCounts?: true;
  readonly words: IndicatorWords;
  /** The law or the decision behind it. */
  readonly cite: string;
  /** What is aimed at, in the unit, and by whose word. */
  readonly target?: { readonly value: number; readonly cite: string };
  /** Over how many years its trend is told, and by whose word. */
  readonly trend?: { readonly years: number; readonly cite: string };
  /** What is shown of each case behind a figure, beside its reference. */
  readonly shows: readonly FactField[];
  /** Its name in the file that councils exchange, where it has a place there. */
  readonly exchangedAs?: string;
}

export interface IndicatorPart {
  /** What the field says. */
  readonly value: string;
  readonly name: string;
}

/** Templates: a name in braces is filled in, and {count|case was|cases were} agrees with the number. */
export interface IndicatorWords {
  /** What is counted: of a share, the denominator. */
  readonly counts: string;
  /** Of a share, what puts a case in the numerator. */
  readonly fulfils?: string;
  /** The formula as a person would work it out. */
  readonly formula: string;
  /** A figure, to follow on "In Q4 2020/21"; may name {count}, {share}, {parts}, {limit}, {mean}, {median}. */
  readonly sentence: string;
  /** The same where nothing was counted. */
  readonly noneSentence: string;
  /** In place of a number, where nothing was counted. */
  readonly none: string;
  /** Why a case is in the numerator or not; may name what is shown of it. `unknown`: its source does not hold it, so it is not. */
  readonly verdict?: { readonly yes: string; readonly no: string; readonly unknown: string };
}
