import type { LondonDate } from '@redress/calendar';
import type { Matter } from '@redress/identity';
import type { MachineState, ProposedEvent, Workflow } from '@redress/procedures';
import type { AlongsideWrite } from './alongside-write.js';

/**
 * One kind of history as a value: where it is kept, how it begins, and how it is decided what happens to it. One command path
 * serves every kind, and no event is appended to any stream that its kind has not judged (decision record 0014).
 */
export interface HistoryKind<State extends MachineState = MachineState> extends Workflow<State> {
  readonly name: string;
  /** What the names of its streams begin with (domain 2.1); the id follows. */
  readonly prefix: string;
  /** The state before the first event. */
  readonly initial: State;
  /** Fingerprint of its machines, its facts and the law: a state that was computed under another is not good any more, and the whole history is read again. */
  readonly definition: string;
  /** The id of the history that begins with this event; undefined for an event that begins none. */
  opens(first: ProposedEvent): string | undefined;
  /** The id of a history named by its reference or by its id. */
  idOf(referenceOrId: string): string;
  /** The reference people use; empty before there is one. */
  referenceOf(state: State): string;
  /** What it is about, which decides who may see it. */
  matterOf(state: State): Matter;
  /** What an act of a London date that led from one state to another means for other histories, where it means anything. */
  bringsAlong?(id: string, before: State, after: State, on: LondonDate): readonly AlongsideWrite[];
}

/** The kinds a path knows, by their names. */
export type HistoryKinds = Readonly<Record<string, HistoryKind>>;

export function streamOf({ prefix }: Pick<HistoryKind, 'prefix'>, id: string): string {
  return `${prefix}${id}`;
}

/** The kind and the id of the history a stream keeps; undefined for the stream of no kind known here. */
export function historyOfStream<State extends MachineState>(
  kinds: Readonly<Record<string, HistoryKind<State>>>, streamId: string,
): { readonly kind: HistoryKind<State>; readonly id: string } | undefined {
  const kind = Object.values(kinds).find(({ prefix }) => streamId.startsWith(prefix));
  return kind && { kind, id: streamId.slice(kind.prefix.length) };
}
