import { CommandRefused, ConcurrencyConflict, ValidationFailed } from '@redress/casework';
import { Forbidden, NotFound } from '@redress/histories';
import type { Refused } from '@redress/procedures';
import { problem, type Problem, type ProblemDetails } from './problem.js';

/** Statuses of refusals; a refusal by a rule of the procedure is a conflict with the case as it stands. */
export function problemOfRefusal(error: Refused): Problem {
  const { code, message, cite, field } = error.refusal;
  const details: ProblemDetails = { cite, ...(field === undefined ? {} : { field }) };
  if (error instanceof ValidationFailed) return problem(400, code, message, { ...details, fields: error.fields });
  if (error instanceof Forbidden) return problem(403, code, message, details);
  if (error instanceof NotFound) return problem(404, code, message, details);
  if (error instanceof ConcurrencyConflict) return problem(412, code, message, details);
  return problem(409, code, message, { ...details, ...allowedInstead(error) });
}

/** What this person may do instead and nothing now stands in the way of. */
function allowedInstead(error: Refused): ProblemDetails {
  if (!(error instanceof CommandRefused)) return {};
  return { allowed: error.allowed.filter(({ may, refusedNow }) => may && !refusedNow).map(({ name, title }) => ({ command: name, title })) };
}
