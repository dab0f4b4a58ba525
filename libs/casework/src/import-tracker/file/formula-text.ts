/** What a spreadsheet would take for a formula, and what this house has made text of before. */
const formula = /^'*[=+\-@\t\r]/;
const made = /^'+[=+\-@\t\r]/;

/** The cell as text for every spreadsheet, by an apostrophe in front (domain section 9 row 88). */
export function asText(cell: string): string {
  return formula.test(cell) ? `'${cell}` : cell;
}

/** The cell as it was before `asText`. */
export function asItWas(cell: string): string {
  return made.test(cell) ? cell.slice(1) : cell;
}
