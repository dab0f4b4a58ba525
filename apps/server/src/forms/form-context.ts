import type { Role } from '@redress/identity';
import type { ControlOption } from './control.js';
import type { PartOfTheCase } from '@redress/casework';
import type { Typed } from './typed.js';

/** Of what is no case there is nothing to choose from. */
export const noParts: FormContext['parts'] = { INTERVIEW: [], MEETING: [], READING: [], REMEDY: [], LIMIT: [], STATEMENT: [], EXPIRY: [], CORRECTION: [] };

/** Everything a form is drawn from besides its fields. */
export interface FormContext {
  readonly typed: Typed;
  /** Sentences by the path of the field they are about. */
  readonly errors: Readonly<Record<string, string>>;
  readonly role: Role;
  /** What of this case there is to choose from. */
  readonly parts: Readonly<Record<PartOfTheCase, readonly ControlOption[]>>;
  /** Rows of a list about the parts of the case that a field names: one for each point or recommendation, named after it. */
  readonly rowsAbout: Readonly<Record<string, readonly ControlOption[]>>;
  /** The row of a list that has just been added, or has moved up to where one was taken out: `points[1]`. */
  readonly atRow?: string;
  /** A day for the example in a date's hint, as D M YYYY. */
  readonly exampleDay: string;
}
