import type { LondonDate } from '@redress/calendar';
import type { FactSource, FieldOf } from './fact-sources.js';

/** London dates, both included. */
export interface Period {
  readonly from: LondonDate;
  readonly to: LondonDate;
}

type Value = string | number | boolean;

/** What a field must say: a value, one of several, or a day that is not after another of the same row. What a row does not say fulfils nothing. */
export type Demand<Field> = Value | readonly Value[] | { readonly notAfter: Field };

export type Demands<S extends FactSource> = Readonly<Partial<Record<FieldOf<S>, Demand<FieldOf<S>>>>>;

/** From one day of a row to another. */
export interface Span<Field> {
  readonly after: Field;
  readonly upTo: Field;
}

interface FormulaOf<S extends FactSource> {
  readonly from: S;
  /** Which rows are counted: of a share, the denominator. */
  readonly where: Demands<S>;
  /** The London date that decides in which period a row is counted. */
  readonly datedBy: FieldOf<S>;
  /** Of a share, the numerator: what a counted row must say as well. */
  readonly fulfils?: Demands<S>;
  /** A number of each row, or the working days between two of its days, whose mean, median and spread are told. */
  readonly spread?: FieldOf<S> | Span<FieldOf<S>>;
  /** The working days that each row was allowed, as it was measured. */
  readonly allowed?: FieldOf<S>;
  /** What the rows are told apart by. */
  readonly apart?: FieldOf<S>;
}

/** How a figure comes about, as a value: SQL is made from it, and so is everything that is said of the figure. */
export type Formula = { [S in FactSource]: FormulaOf<S> }[FactSource];

/** The part of a formula that says what is counted. */
export type Counted = { [S in FactSource]: Pick<FormulaOf<S>, 'from' | 'where' | 'datedBy'> }[FactSource];
