import type { Role } from '@redress/identity';
import type { ControlOption } from './control.js';
import type { PartOfTheCase } from '@redress/casework';
import type { Typed } from './typed.js';

export type Parts = Readonly<Partial<Record<PartOfTheCase, readonly ControlOption[]>>>;

/** Everything a form is drawn from besides its fields. */
export interface FormContext {
  readonly typed: Typed;
  /** Sentences by the path of the field they are about. */
  readonly errors: Readonly<Record<string, string>>;
  readonly role: Role;
  /** What there is to choose from of the case or the member of the pool that the form is about. */
  readonly parts: Parts;
  /** Rows of a list about the parts of the case that a field names: one for each point or recommendation, named after it. */
  readonly rowsAbout: Readonly<Record<string, readonly ControlOption[]>>;
  /** Members of the pool to choose from, where the form asks for one. */
  readonly suggested?: readonly ControlOption[];
  /** The row of a list that has just been added, or has moved up to where one was taken out: `points[1]`. */
  readonly atRow?: string;
  /** A day for the example in a date's hint, as D M YYYY. */
  readonly exampleDay: string;
}
