import { asTyped, councilPolicy, Refused, type Refusal } from '@redress/procedures';
import type { AllowedCommand } from '../allowed/allowed-next.js';

/** One field that was not given as asked, by its path in the body, such as `points[0].text`. The value is never repeated. */
export interface FieldProblem {
  readonly field: string;
  /** What people call the field; absent for one that there is not. */
  readonly label?: string;
  readonly code: 'ERR_VALIDATION' | 'ERR_DATE_FORMAT';
  readonly message: string;
  /** What there is to choose from, for programs. */
  readonly choices?: readonly string[];
}

/** Section 9 rows 5 and 85. ERR_DATE_FORMAT when nothing but dates is wrong; `incomplete` when the command has a code for missing fields. */
export class ValidationFailed extends Refused {
  constructor(readonly fields: readonly FieldProblem[], incomplete?: { readonly code: string; readonly cite: string }) {
    super({
      code: incomplete?.code ?? (fields.every(({ code }) => code === 'ERR_DATE_FORMAT') ? 'ERR_DATE_FORMAT' : 'ERR_VALIDATION'),
      message: fields.map(({ field, label, message }) => `${label ?? asTyped(field)}: ${message}`).join(' '),
      cite: incomplete?.cite ?? councilPolicy.entries,
      ...(fields[0] ? { field: fields[0].field } : {}),
    });
  }
}

/** Section 9 row 83: somebody else was first and it makes a difference. */
export class ConcurrencyConflict extends Refused {
  constructor(readonly becauseNow?: Refusal) {
    super({
      code: 'ERR_CONCURRENCY',
      message: becauseNow
        ? `Somebody else changed this meanwhile, and what you asked is no longer possible: ${becauseNow.message} Reload and decide again.`
        : 'Somebody else changed this since you read it. Reload and decide again.',
      cite: becauseNow?.cite ?? councilPolicy.oneRecord,
      field: 'If-Match',
    });
  }
}

/** A command refused by the law, the council's rules or the state of the case, with what is possible instead. */
export class CommandRefused extends Refused {
  constructor(refusal: Refusal, readonly caseId: string, readonly revision: number, readonly allowed: readonly AllowedCommand[]) {
    super(refusal);
  }
}
