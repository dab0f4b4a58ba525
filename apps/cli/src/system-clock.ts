import type { Clock } from '@redress/event-store';

export const systemClock: Clock = { now: () => new Date() };
