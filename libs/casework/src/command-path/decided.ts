import { CalendarError } from '@redress/calendar';
import { councilPolicy, Refused, type CaseState, type DomainEvent, type Workflow } from '@redress/procedures';
import type { CaseCommand, CommandContext } from '../commands/case-command.js';
import { judgeBackDating, type Lateness } from './back-dating.js';

/** What a command leads to from one state: the limits that had passed before it, and its own events. */
export interface Decided {
  readonly lapsed: readonly DomainEvent[];
  readonly events: readonly DomainEvent[];
  readonly lateness: Lateness | undefined;
  readonly state: CaseState;
}

/** Lapse, propose, judge. Pure, given the context. Throws Refused. */
export function decide(workflow: Workflow, state: CaseState, command: CaseCommand, context: CommandContext): Decided {
  try {
    const lapsed = workflow.lapse(state, context.now);
    const proposals = command.propose(lapsed.state, context);
    const decision = workflow.decide(lapsed.state, proposals, context.now);
    const lateness = judgeBackDating(proposals, command, context);
    // Asked for its refusal alone: a date that the loaded calendar cannot reach must not get into a history (C8).
    workflow.nextExpiry(decision.state);
    return { lapsed: lapsed.events, events: decision.events, lateness, state: decision.state };
  } catch (error) {
    throw error instanceof CalendarError ? new Refused({ code: error.code, message: error.message, cite: councilPolicy.calendar, field: 'effectiveDate' }) : error;
  }
}
