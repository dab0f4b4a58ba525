import type { CaseList } from '@redress/read-models';
import type { Typed } from '../forms/typed.js';
import { addressOf } from './address-of.js';

/** What the design system's pagination shows: neighbours of this page, the first and the last. */
export interface Pagination {
  readonly previous?: { readonly href: string };
  readonly next?: { readonly href: string };
  readonly items: readonly (PageItem | { readonly ellipsis: true })[];
}

interface PageItem {
  readonly number: number;
  readonly href: string;
  readonly current: boolean;
}

/** Of a list without anything, its first. */
export function lastPage({ pageSize, total }: Pick<CaseList, 'pageSize' | 'total'>): number {
  return Math.max(Math.ceil(total / pageSize), 1);
}

/** None when everything is on one page. */
export function paginationOf(asked: Typed, { page, ...list }: Pick<CaseList, 'page' | 'pageSize' | 'total'>): Pagination | undefined {
  const last = lastPage(list);
  if (last <= 1) return undefined;
  const href = (number: number): string => addressOf(asked, { page: number === 1 ? undefined : String(number) });
  const numbers = [...new Set([1, page - 1, page, page + 1, last])].filter((number) => number >= 1 && number <= last);
  const items = numbers.flatMap((number, index) => {
    const item = { number, href: href(number), current: number === page };
    return number - (numbers[index - 1] ?? 0) > 1 ? [{ ellipsis: true } as const, item] : [item];
  });
  return { items, ...(page > 1 ? { previous: { href: href(page - 1) } } : {}), ...(page < last ? { next: { href: href(page + 1) } } : {}) };
}
