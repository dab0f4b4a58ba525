import type { NOT_HELD } from '../events/vocabulary.js';

/** Whose data a field holds, and so whose key will one day protect it (domain.md section 7, last column). */
export const dataSubjects = [
  'ADVOCATE', 'AFFECTED_PERSON', 'COMPLAINANT', 'EMPLOYEE', 'INTERVIEWEE', 'PANEL_MEMBER', 'POOL_MEMBER', 'REPRESENTATIVE',
] as const;
export type DataSubject = (typeof dataSubjects)[number];

/** Personal, special category, criminal offence or child's data (domain.md section 7). The most sensitive that may stand there. */
export type DataClass = 'PD' | 'SC' | 'CR' | 'CH';

/** Data about persons: erased with the keys of all its subjects, and never in a list, a log or a metric. Text is as somebody typed it. */
export interface Personal {
  readonly personal: true;
  readonly subjects: readonly DataSubject[];
  readonly dataClass: DataClass;
}

/** The same, of a date or an answer out of a closed list: nobody typed it in words of their own. */
export interface PersonalAnswer extends Personal { readonly closed: true }

/** A date, a number, an answer out of a closed list: of nobody without the rest of the case. */
export interface NotPersonal { readonly personal: false }

/** Text that is nobody's own words, and how people read it. */
export interface Code { readonly personal: false; readonly code: CodeSort }

/**
 * ANSWER: out of a list that its type leaves open. LIMIT: a time limit, or one running of it. REFERENCE: what people know the thing by,
 * as it is. ID: what only the record knows it by.
 */
export type CodeSort = 'ANSWER' | 'LIMIT' | 'REFERENCE' | 'ID';

export type Leaf = Personal | NotPersonal | Code;

/**
 * What must be said of a value: of a list or an object what each part is, of open text whether it is personal or a code, since free
 * text is always personal until somebody says what else it is.
 */
export type Declaration<Value> =
  Value extends string ? (string extends Value ? Personal | Code : PersonalAnswer | NotPersonal)
  : Value extends number | boolean ? Personal | NotPersonal
  : Value extends readonly (infer Each)[] ? Declaration<Each>
  : Value extends object ? DeclaredFields<Value>
  : never;

/** Every field of a payload, each with its declaration: one that is missing, or one too many, does not compile. */
export type DeclaredFields<Payload> = {
  readonly [Field in keyof Payload]-?: Declaration<Exclude<Payload[Field], typeof NOT_HELD | undefined>>;
};

export const notPersonal: NotPersonal = { personal: false };
export const id: Code = { personal: false, code: 'ID' };
export const reference: Code = { personal: false, code: 'REFERENCE' };
export const limit: Code = { personal: false, code: 'LIMIT' };
export const openAnswer: Code = { personal: false, code: 'ANSWER' };

export function personal(dataClass: DataClass, ...subjects: readonly [DataSubject, ...DataSubject[]]): Personal {
  return { personal: true, subjects, dataClass };
}

export function personalAnswer(...declared: Parameters<typeof personal>): PersonalAnswer {
  return { ...personal(...declared), closed: true };
}
