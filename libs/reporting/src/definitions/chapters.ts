/** What indicators are shown together, each with its heading. */
export const chapters = {
  quarterly: 'Each quarter',
  received: 'Received each year',
} as const;

export type Chapter = keyof typeof chapters;
