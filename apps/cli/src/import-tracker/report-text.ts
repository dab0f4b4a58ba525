import type { ImportReport } from '@redress/casework';
import { asTyped } from '@redress/procedures';
import { printable } from '../printable.js';

const mostRefusalsShown = 20;

/** What became of the rows, for the terminal. */
export function reportText({ rows, imported, alreadyImported, refused }: ImportReport, dryRun: boolean, refusedFile: string | undefined): string {
  const sum = `${rows} ${rows === 1 ? 'row' : 'rows'}: ${imported} ${dryRun ? 'would be imported' : 'imported'}, ${alreadyImported} already imported, ${refused.length} refused.`;
  if (refused.length === 0) return sum;
  const shown = refused.slice(0, mostRefusalsShown).map(({ row, ref, code, message }) => `  row ${row}  ${asTyped(shownReference(ref))}  ${code}  ${message}`);
  const more = refused.length > mostRefusalsShown ? [`  and ${refused.length - mostRefusalsShown} more`] : [];
  const where = refusedFile === undefined ? [] : [`The refused rows are in ${refusedFile}: correct them there and import that file.`];
  return [sum, ...shown, ...more, ...where].join('\n');
}

/** What a wrong row calls its reference may hold anything, commands to the terminal among it. */
function shownReference(ref: string): string {
  return printable(ref).slice(0, 100) || 'no reference';
}
