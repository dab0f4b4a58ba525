import { isDeepStrictEqual } from 'node:util';
import { utcInstant, type UtcInstant } from '@redress/calendar';
import type { HistoryKind } from '@redress/histories';
import { HistoryDoesNotReplay, type Decision, type MachineState } from '@redress/procedures';
import type { Modelled } from './step.js';

/** What was recorded at the instant that limits passed, and the state they passed in. */
interface Passing {
  readonly at: UtcInstant;
  readonly before: MachineState;
  readonly lapsed: Decision<MachineState>;
}

/**
 * Lets all that is owed pass, one limit after another, and says what is wrong (domain.md 2.5): recorded before its instant or not at it,
 * replayed otherwise than it was lived or not at all, or otherwise when all passed at once and the worker comes late.
 */
export function faultsOfExpiry({ kind, state }: Modelled): readonly string[] {
  try {
    const passings = [...passingsFrom(kind, state)];
    const last = passings.at(-1);
    if (last === undefined) return [];
    const oneByOne = { events: passings.flatMap(({ lapsed }) => lapsed.events), state: last.lapsed.state };
    return [
      ...passings.flatMap((passing) => faultsOfPassing(kind, passing)),
      ...faultIf(!isDeepStrictEqual(kind.lapse(state, last.at), oneByOne), `until ${last.at} all at once is otherwise than one after another`),
    ];
  } catch (error) {
    if (error instanceof HistoryDoesNotReplay) return [error.message];
    throw error;
  }
}

function* passingsFrom(kind: HistoryKind, from: MachineState): Generator<Passing> {
  let before = from;
  for (let at = kind.nextExpiry(before); at !== undefined; at = kind.nextExpiry(before)) {
    const lapsed = kind.lapse(before, at);
    yield { at, before, lapsed };
    // What records nothing would come again for ever; it is told below.
    if (lapsed.events.length === 0) return;
    before = lapsed.state;
  }
}

function faultsOfPassing(kind: HistoryKind, { at, before, lapsed }: Passing): readonly string[] {
  const millisecondBefore = utcInstant(new Date(Date.parse(at) - 1));
  const replayed = lapsed.events.reduce((state, event) => kind.evolve(state, event), before);
  return [
    ...faultIf(kind.lapse(before, millisecondBefore).events.length > 0, `something is recorded a millisecond before ${at}`),
    ...faultIf(lapsed.events.length === 0, `nothing is recorded at ${at}`),
    ...faultIf(lapsed.events.some(({ occurredAt }) => occurredAt !== at), `what passes at ${at} is recorded as of another instant`),
    ...faultIf(!isDeepStrictEqual(replayed, lapsed.state), `what is recorded at ${at} is replayed otherwise`),
  ];
}

function faultIf(isFault: boolean, sentence: string): readonly string[] {
  return isFault ? [sentence] : [];
}
