import type { Position } from '@redress/event-store';

/** What a figure stands for: the position of the last event it takes in, null while there is none, and how many events lie up to it. */
export interface StandsFor {
  readonly position: Position | null;
  readonly events: number;
  /** Histories that will not apply: they are counted as far as they did. */
  readonly parked: number;
}

/** The checkpoint as one JSON value, for a statement that reads rows as well: one statement sees one moment. */
export const standsForSql = (schema: string): string =>
  `(SELECT json_build_object('position', position, 'events', events, 'parked', (SELECT count(*) FROM ${schema}.parked)) FROM ${schema}.progress)`;
