import { foldOfCalendar, noCalendarFacts, type CalendarFacts } from '../facts/record-calendar.js';
import type { Law } from '../policy/law.js';
import type { MachineState } from './machine-state.js';
import { calendarMachines } from './machines.js';
import { quietFamily } from './quiet-family.js';
import { workflowIn, type Workflow } from './workflow.js';

export type CalendarState = MachineState<CalendarFacts, 'CALENDAR'>;

export const presetCalendar: CalendarState = { machine: 'CALENDAR', version: 1, value: 'NONE', facts: noCalendarFacts };

/** The working-day calendar (domain.md 2.3). */
export function calendarWorkflowOf(law: Law): Workflow<CalendarState> {
  return workflowIn(quietFamily<CalendarState>('CALENDAR', calendarMachines, foldOfCalendar), law);
}
