import type { LondonDate } from '@redress/calendar';
import type { Kind, Procedure } from '@redress/procedures';
import type { Counted, Period } from '../indicators/formula.js';

/** `at-risk` is within the limit's threshold of working days, the due day included; `overdue` has a passed limit still owed. */
export const caseListStatuses = ['open', 'closed', 'overdue', 'due-today', 'at-risk', 'suspended'] as const;
export type CaseListStatus = (typeof caseListStatuses)[number];

export const caseListSorts = ['receivedOn', 'reference', 'nextDueOn'] as const;
export type CaseListSort = (typeof caseListSorts)[number];

export interface CaseListFilter {
  readonly procedure?: Procedure;
  readonly kind?: Kind;
  /** A state's name of domain section 3. */
  readonly state?: string;
  readonly status?: CaseListStatus;
  /** Part of a reference, the council's or the Ombudsman's. */
  readonly q?: string;
  readonly receivedFrom?: LondonDate;
  readonly receivedTo?: LondonDate;
  /** Only the cases that a formula counts in a period. */
  readonly behind?: { readonly counted: Counted; readonly period: Period };
}

export interface CaseListPage {
  /** From 1. */
  readonly page?: number;
  /** 1 to 200; 25 unless told. */
  readonly pageSize?: number;
  readonly sort?: CaseListSort;
  readonly direction?: 'ascending' | 'descending';
}
