import { CalendarError } from '@redress/calendar';
import { CommitRefused, EventDamaged, EventStoreError } from '@redress/event-store';
import { HistoryUnreadable } from '@redress/histories';
import { databaseTrouble } from '@redress/postgres';
import { Refused } from '@redress/procedures';
import { problemOfRefusal } from './problem-of-refusal.js';
import { problemOfRequest } from './problem-of-request.js';
import { problem, RequestRefused, type Problem } from './problem.js';
import { statusOfCode } from './status-of-code.js';

/** What a failed request is answered with. Only sentences written for people get out: anything unknown is 500 and says nothing of itself. */
export function problemOf(error: unknown, requestId: string): Problem {
  if (error instanceof RequestRefused) return error.problem;
  if (error instanceof Refused) return problemOfRefusal(error);
  if (error instanceof CommitRefused) return problem(400, error.code, error.message, { field: error.field });
  if (error instanceof HistoryUnreadable || error instanceof EventDamaged) return problem(500, error.code, error.message, { requestId });
  if (error instanceof CalendarError || error instanceof EventStoreError) return problem(statusOfCode(error.code), error.code, error.message);
  const trouble = databaseTrouble(error);
  if (trouble) return problem(503, 'ERR_STORE_UNAVAILABLE', trouble.message);
  return problemOfRequest(error) ?? problem(500, 'ERR_UNEXPECTED', unexpected, { requestId });
}

const unexpected = 'Something went wrong on our side, and nothing is known to have been changed. Try again; if it happens again, tell whoever runs this server the request id.';
