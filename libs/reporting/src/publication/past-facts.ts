import type { Position } from '@redress/event-store';
import type { Actor } from '@redress/identity';
import type { CountedFrom } from './published-content.js';

/** Counts as the history stood when the event at a position was its last, under the calendar that was known then. It may take minutes. */
export type PastFacts = <Answer>(actor: Actor, position: Position, work: (from: CountedFrom) => Promise<Answer>) => Promise<Answer>;
