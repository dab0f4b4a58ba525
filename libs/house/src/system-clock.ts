import type { Clock } from '@redress/event-store';

/** The one clock of the house; everything else is given it. */
export const systemClock: Clock = { now: () => new Date() };
