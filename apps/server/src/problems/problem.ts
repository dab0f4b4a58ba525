import { STATUS_CODES } from 'node:http';

/** An error as RFC 9457 tells it, with what this house adds: the code of domain.md section 9, the rule, the field, what is allowed instead. */
export interface Problem {
  readonly type: string;
  readonly title: string;
  readonly status: number;
  /** What is wrong and what to do, in plain English. */
  readonly detail: string;
  readonly code: string;
  readonly cite?: string;
  /** The field it is about, where it is one. */
  readonly field?: string;
  readonly fields?: readonly FieldProblem[];
  /** What may be done on the case instead, by this person, now. */
  readonly allowed?: readonly AllowedInstead[];
  /** The id under which the log tells more; given for what was nobody's mistake but ours. */
  readonly requestId?: string;
}

export interface FieldProblem {
  /** Path of the field in the body, as in `points[0].text`. */
  readonly field: string;
  readonly code?: string;
  readonly message: string;
}

export interface AllowedInstead {
  readonly command: string;
  readonly title: string;
}

export type ProblemDetails = Partial<Pick<Problem, 'cite' | 'field' | 'fields' | 'allowed' | 'requestId'>>;

export function problem(status: number, code: string, detail: string, more: ProblemDetails = {}): Problem {
  return { type: `urn:redress:problem:${code}`, title: STATUS_CODES[status] ?? 'Error', status, detail, code, ...more };
}

/** Thrown where the web layer itself refuses a request. */
export class RequestRefused extends Error {
  override readonly name = 'RequestRefused';
  readonly problem: Problem;

  constructor(status: number, code: string, detail: string, more: ProblemDetails = {}, readonly headers: Readonly<Record<string, string>> = {}) {
    super(detail);
    this.problem = problem(status, code, detail, more);
  }
}
