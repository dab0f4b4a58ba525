/** What indicators are shown together, in this order. */
export const chapters = {
  quarterly: { title: 'Each quarter', charts: true },
  answers: { title: 'Answers in time', charts: true },
  limits: { title: 'Every time limit', charts: false },
  days: { title: 'How long it takes', charts: true },
  steps: { title: 'Where the days go', charts: true },
  received: { title: 'Received each year', charts: true },
  outcomes: { title: 'Outcomes', charts: true },
  ombudsman: { title: 'Ombudsman', charts: true },
} as const satisfies Readonly<Record<string, ChapterOf>>;

export type Chapter = keyof typeof chapters;

interface ChapterOf {
  readonly title: string;
  /** Whether each indicator's chart stands in the chapter; else on its own page alone. */
  readonly charts: boolean;
}
