/** A day so many days from the one on which it is sent: the clock goes on while the doors are tried. */
export const dayFromNow = (days: number): string => `@${days < 0 ? '' : '+'}${days}@`;

/** The same as it is typed in a box of its own: its day, its month or its year. */
export const partFromNow = (part: 'day' | 'month' | 'year', days: number): string => `${dayFromNow(days)}${part}`;

/** A case by its place among those that there are when it is sent: new ones come while the doors are tried. */
export const caseAt = (place: number): string => `@case${place}@`;

/** The text with days and cases as they are when it is sent. */
export function unmarked(text: string, today: string, cases: readonly string[]): string {
  return text
    .replaceAll(/@([+-]\d+)@(day|month|year)?/g, (_, days: string, part?: string) => partOf(dayAfter(today, Number(days)), part))
    .replaceAll(/@case(\d+)@/g, (_, place: string) => cases[Number(place) % cases.length] ?? '');
}

export function dayAfter(day: string, days: number): string {
  return new Date(Date.parse(day) + days * 86_400_000).toISOString().slice(0, 10);
}

function partOf(day: string, part: string | undefined): string {
  const [year = '', month = '', dayOfMonth = ''] = day.split('-');
  return part === undefined ? day : (new Map([['day', dayOfMonth], ['month', month], ['year', year]]).get(part) ?? '');
}
