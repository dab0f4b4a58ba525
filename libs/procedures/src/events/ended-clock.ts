import type { LondonDate } from '@redress/calendar';

/** A clock that an event ends, and the due date it stood at; none where the calendar did not reach it (domain.md 2.5). */
export interface EndedClock { readonly deadlineId: string; readonly dueOn?: LondonDate }
