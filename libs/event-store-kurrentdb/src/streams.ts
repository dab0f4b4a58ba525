import type { Position } from '@redress/event-store';

/** Where a stream stands that has no event: KurrentDB counts its events from 0. */
export const beforeFirst = -1;

/** An event as KurrentDB is given it. */
export interface Proposed {
  /** KurrentDB keeps an event of one id at one place once, however often it is sent. */
  readonly id: string;
  readonly type: string;
  readonly data: Uint8Array;
  /** Texts alone: an append to several streams takes nothing else. */
  readonly metadata: Readonly<Record<string, string>>;
}

/** An event as KurrentDB gives it back, whoever wrote it. */
export interface Found extends Omit<Proposed, 'metadata'> {
  readonly streamId: string;
  /** Its own count in the stream, from 0. Reservations count as well, so it is no revision. */
  readonly place: number;
  readonly position: Position;
  readonly metadata: unknown;
}

export interface Append {
  readonly streamId: string;
  /** The place of the stream's last event, without which nothing is appended. */
  readonly after: number;
  readonly events: readonly Proposed[];
}

/** Everything of ours that is no mark, the marks of reservations, or some types. */
export type Wanted = 'EVENTS' | 'RESERVATIONS' | readonly string[];

export interface ReadAllAsked {
  readonly after: Position | undefined;
  readonly count: number;
  readonly wanted: Wanted;
}

/** What is asked of KurrentDB, in names of ours. Each method rejects with an `EventStoreError` when it is not answered in time. */
export interface Streams {
  /** The position of the last of them; undefined when the stream's last event is another than was expected. */
  append(append: Append): Promise<Position | undefined>;
  /** All of them or nothing. Only KurrentDB 25.1 and later can. */
  appendTogether(appends: readonly Append[]): Promise<'APPENDED' | 'MOVED_ON' | 'NOT_OFFERED'>;
  last(streamId: string): Promise<Found | undefined>;
  /** So many at most, from that place on. */
  read(streamId: string, from: number, count: number): Promise<Found[]>;
  readAll(asked: ReadAllAsked): Promise<Found[]>;
  /** The last event that is no mark. */
  lastOfAll(): Promise<Found | undefined>;
  /** Tells of each event and reservation that is appended from now on, until the connection breaks or the signal aborts. */
  watch(tell: (event: Found) => void, signal: AbortSignal): Promise<void>;
}
