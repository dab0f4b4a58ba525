/** The stack that stands in for GDS Transport, which is licensed to GOV.UK alone. */
const ownLetters = 'system-ui,-apple-system,"Segoe UI",Roboto,"Noto Sans","Open Sans","Liberation Sans",Arial,sans-serif';

/** A design system's style sheet without GOV.UK's typeface and crest. Throws when one of them is still there after. */
export function withOwnLetters(css: string): string {
  const own = css
    .replaceAll(/@font-face\{[^}]*GDS Transport[^}]*\}/g, '')
    .replaceAll(/"?GDS Transport"?,arial,sans-serif/gi, ownLetters)
    .replaceAll(/url\([^)]*govuk-crest\.svg\)/g, 'none')
    .replaceAll(/\/\*[!#][\s\S]*?\*\//g, '');
  const left = /GDS Transport|govuk-crest/i.exec(own);
  if (left) throw new Error(`The style sheet of govuk-frontend is not the one this was written for: it still names ${left[0]}.`);
  return own;
}
