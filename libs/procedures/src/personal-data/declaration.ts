import type { NOT_HELD } from '../events/vocabulary.js';

/** Whose data a field holds, and so whose key will one day protect it (domain.md section 7, last column). */
export const dataSubjects = [
  'ADVOCATE', 'AFFECTED_PERSON', 'COMPLAINANT', 'EMPLOYEE', 'INTERVIEWEE', 'PANEL_MEMBER', 'POOL_MEMBER', 'REPRESENTATIVE',
] as const;
export type DataSubject = (typeof dataSubjects)[number];

/** Personal, special category, criminal offence or child's data (domain.md section 7). The most sensitive that may stand there. */
export type DataClass = 'PD' | 'SC' | 'CR' | 'CH';

/** Data about persons: erased with the keys of all its subjects, and never in a list, a log or a metric. */
export interface Personal {
  readonly personal: true;
  readonly subjects: readonly DataSubject[];
  readonly dataClass: DataClass;
}

/** A date, a number, an answer out of a closed list: of nobody without the rest of the case. */
export interface NotPersonal { readonly personal: false }

/** Text that no person wrote as they liked: an id, a code, a reference. */
export interface Code { readonly personal: false; readonly code: true }

export type Leaf = Personal | NotPersonal | Code;

/**
 * What must be said of a value: of a list or an object what each part is, of open text whether it is personal or a code, since free
 * text is always personal until somebody says what else it is.
 */
export type Declaration<Value> =
  Value extends string ? (string extends Value ? Personal | Code : Personal | NotPersonal)
  : Value extends number | boolean ? Personal | NotPersonal
  : Value extends readonly (infer Each)[] ? Declaration<Each>
  : Value extends object ? DeclaredFields<Value>
  : never;

/** Every field of a payload, each with its declaration: one that is missing, or one too many, does not compile. */
export type DeclaredFields<Payload> = {
  readonly [Field in keyof Payload]-?: Declaration<Exclude<Payload[Field], typeof NOT_HELD | undefined>>;
};

export const notPersonal: NotPersonal = { personal: false };
export const code: Code = { personal: false, code: true };

export function personal(dataClass: DataClass, ...subjects: readonly [DataSubject, ...DataSubject[]]): Personal {
  return { personal: true, subjects, dataClass };
}
