import { londonDateOf, type LondonDate, type UtcInstant } from '@redress/calendar';
import { own, type CaseState, type Deadline, type Workflow } from '@redress/procedures';
import type { CommandClass } from '../commands/case-command.js';
import type { AllowedCommand } from './allowed-next.js';
import { owedBy, type OwedBy } from './owed-by.js';
import { askedFor, onlyWhereNeeded, theWay, timeAndAgain } from './the-way.js';

/** A command, and the limit that it keeps where it keeps one. */
export type OwedCommand = AllowedCommand & Partial<Record<'owedBy', OwedBy>>;

/** Somebody outside the council whose word the procedure waits for, and until which London date. */
export interface WaitingFor { readonly who: string; readonly what: string; readonly until?: LondonDate }

/** What may be done on a case now, sorted as a person asks for it; no command stands in two places. */
export interface WhatNow {
  /** The one next step of the procedure, whoever takes it; none while it waits for somebody, or when it is over. */
  readonly next?: OwedCommand;
  readonly waitingFor: readonly WaitingFor[];
  /** What else is owed on the way, by others than who asks. */
  readonly owedByOthers: readonly OwedCommand[];
  readonly possible: readonly OwedCommand[];
  /** Steps of the way, and what a complainant may ask for, that have to wait, each with its reason; what is done already or is no matter here is left out. */
  readonly notPossible: readonly OwedCommand[];
}

type Classes = (name: string) => CommandClass | undefined;

/** Pure; `allowed` is what the state has a place for, at the same UTC instant. */
export function whatNow(workflow: Workflow, state: CaseState, allowed: readonly AllowedCommand[], classOf: Classes, now: UtcInstant): WhatNow {
  const present = workflow.lapse(state, now).state;
  const commands = allowed.map((command): OwedCommand => {
    const commandClass = classOf(command.name);
    const owed = commandClass && owedBy(commandClass, workflow, present, now);
    return { ...command, ...(owed ? { owedBy: owed } : {}) };
  });
  const waitingFor = [...workflow.deadlines(present).flatMap((deadline) => answerAwaited(deadline, londonDateOf(now))), ...decisionAwaited(present), ...meetingAwaited(present, londonDateOf(now))];
  const ahead = stepsAhead(present, commands, classOf);
  const next = ahead.find(({ refusedNow, name }) => !refusedNow && !(name === 'close-case' && waitingFor.length > 0));
  const rest = commands.filter((command) => command !== next);
  const undone = new Set(ahead);
  return {
    ...(next ? { next } : {}), waitingFor,
    owedByOthers: rest.filter((command) => !command.may && command.owedBy !== undefined && undone.has(command)),
    possible: rest.filter(({ may, refusedNow }) => may && !refusedNow),
    notPossible: rest.filter((command) => command.may && command.refusedNow !== undefined && isTold(command, undone)),
  };
}

/** The steps of the way that are not done yet and are of any matter here, in their order. */
function stepsAhead({ machine, facts }: CaseState, commands: readonly OwedCommand[], classOf: Classes): readonly OwedCommand[] {
  const isDone = (name: string) => !timeAndAgain.has(name) && (classOf(name)?.proposes ?? []).some((type) => type in facts.happened);
  const isNeeded = ({ name, refusedNow }: OwedCommand) => {
    const need = own(onlyWhereNeeded, name);
    return need === undefined || (refusedNow === undefined && commands.some((other) => other.refusedNow?.code === need));
  };
  return (theWay[machine] ?? []).flatMap((step) => {
    const names = [step].flat();
    return names.some(isDone) ? [] : names.flatMap((name) => commands.filter((command) => command.name === name && isNeeded(command)));
  });
}

const told = new Set(['ERR_ALREADY_DONE', 'ERR_ALREADY_ESCALATED', 'ERR_NO_SUCH_STAGE']);

function isTold(command: OwedCommand, undone: ReadonlySet<OwedCommand>): boolean {
  return (undone.has(command) || askedFor.has(command.name)) && !told.has(command.refusedNow?.code ?? '');
}

/** Between what the council owes the Ombudsman there is nothing to do but to wait for a letter. */
function decisionAwaited({ machine, facts: { ombudsman, ended } }: CaseState): readonly WaitingFor[] {
  return machine === 'LGSCO' && ombudsman.decidedOn === undefined && ended === undefined ? [{ who: 'the Ombudsman', what: 'The decision' }] : [];
}

/** Arranged, and its papers sent, a panel has only to meet. */
function meetingAwaited({ facts: { stage3, ended } }: CaseState, today: LondonDate): readonly WaitingFor[] {
  const { panelDate, panelHeldOn } = stage3;
  return panelDate !== undefined && panelHeldOn === undefined && ended === undefined && today < panelDate.on ? [{ who: 'the Review Panel', what: 'Its meeting', until: panelDate.on }] : [];
}

/** A window in which the complainant may ask, and the days in which notes may be answered. */
function answerAwaited({ limit, metOn, cancelled, dueOn }: Deadline, today: LondonDate): readonly WaitingFor[] {
  const isOpen = metOn === undefined && !cancelled && (dueOn === undefined || today <= dueOn);
  const who = limit.onExpiry === 'WINDOW' ? 'the complainant' : limit.onExpiry === 'ANSWER_SILENCE' ? 'the interviewee' : undefined;
  return isOpen && who !== undefined ? [{ who, what: limit.title, ...(dueOn === undefined ? {} : { until: dueOn }) }] : [];
}
