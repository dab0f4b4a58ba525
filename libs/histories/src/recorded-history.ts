import type { EventStore } from '@redress/event-store';
import type { CaseState, MachineState } from '@redress/procedures';
import { streamOf, type HistoryKind } from './history-kind.js';
import { live, type HistoryOptions, type Lived } from './live.js';
import { NotFound } from './not-found.js';

/** A history as it is recorded, at a moment. */
export interface RecordedHistory<State extends MachineState> extends Lived<State> {
  readonly streamId: string;
}

export type CaseHistory = RecordedHistory<CaseState>;

/** Reads a history at a moment. Throws NotFound for one without events, even where the options leave none of an existing one, and HistoryUnreadable. */
export async function recordedHistory<State extends MachineState>(
  store: EventStore, kind: HistoryKind<State>, id: string, options: HistoryOptions,
): Promise<RecordedHistory<State>> {
  const streamId = streamOf(kind, id);
  const recorded = await Array.fromAsync(store.readStream(streamId, options.revision === undefined ? {} : { toRevision: options.revision }));
  if (recorded.length === 0) throw new NotFound();
  return { streamId, ...live(kind, recorded, options) };
}
