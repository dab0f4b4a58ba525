import type { CaseListSort } from '@redress/read-models';
import type { Typed } from '../forms/typed.js';
import { addressOf } from './address-of.js';
import type { CaseListSaid } from '../parameters/case-list-parameters.js';

export interface SortableColumn {
  readonly text: string;
  readonly ariaSort: 'ascending' | 'descending' | 'none';
  /** The list sorted by it; the other way round where it already is. */
  readonly href: string;
}

export function sortableColumns(asked: Typed, { sort = 'receivedOn', direction = 'descending' }: CaseListSaid): Readonly<Record<CaseListSort, SortableColumn>> {
  const column = (name: CaseListSort, text: string): SortableColumn => {
    const isSorted = sort === name;
    const next = isSorted && direction === 'ascending' ? 'descending' : 'ascending';
    return { text, ariaSort: isSorted ? direction : 'none', href: addressOf(asked, { sort: name, direction: next, page: undefined }) };
  };
  return { reference: column('reference', 'Reference'), receivedOn: column('receivedOn', 'Received'), nextDueOn: column('nextDueOn', 'Due next') };
}
