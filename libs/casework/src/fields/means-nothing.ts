import { ANONYMOUS, NOT_HELD } from '@redress/procedures';

/** What the history writes where something is not known: typed by somebody, it would be shown, and judged, as if nothing were. */
export const meansNothing = (value: unknown): boolean => typeof value === 'string' && [NOT_HELD, ANONYMOUS].includes(value.trim());
