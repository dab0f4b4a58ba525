import { rowCount } from './body-of-form.js';
import { textOf, type Typed } from './typed.js';

/** What was typed with a row more or a row less, and the row that the person is at now; undefined when no button of a list was pressed. */
export interface RowsChanged {
  readonly typed: Typed;
  /** As in the names of its inputs: `points[1]`. */
  readonly row: string;
}

/** The buttons of lists, which work without a script: each sends the whole form and gets it back changed. */
export function rowsChanged(typed: Typed): RowsChanged | undefined {
  const list = textOf(typed, 'add-row');
  if (list !== '') return withRowAdded(typed, list);
  const [, removedFrom, place] = /^(.+)\[(\d{1,3})\]$/.exec(textOf(typed, 'remove-row')) ?? [];
  return removedFrom === undefined ? undefined : withRowRemoved(typed, removedFrom, Number(place));
}

function withRowAdded(typed: Typed, list: string): RowsChanged {
  // A list shows a row before anything was said of it.
  const rows = Math.max(rowCount(typed, list), 1);
  return { typed: { ...typed, [`${list}-rows`]: String(rows + 1) }, row: `${list}[${rows}]` };
}

function withRowRemoved(typed: Typed, list: string, place: number): RowsChanged {
  const rows = rowCount(typed, list);
  const moved = Object.entries(typed).flatMap(([name, value]): [string, Typed[string]][] => {
    const [, index, rest = ''] = name.startsWith(`${list}[`) ? (/^\[(\d+)\](.*)$/.exec(name.slice(list.length)) ?? []) : [];
    if (index === undefined) return [[name, value]];
    if (Number(index) === place) return [];
    return [[`${list}[${Number(index) > place ? Number(index) - 1 : index}]${rest}`, value]];
  });
  const left = Math.max(rows - 1, 1);
  return { typed: { ...Object.fromEntries(moved), [`${list}-rows`]: String(left) }, row: `${list}[${Math.min(place, left - 1)}]` };
}
