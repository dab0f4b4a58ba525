import { dateInWords } from '@redress/calendar';
import type { AllowedCommand, OwedCommand, WhatNow } from '@redress/casework';
import { roleNames, type Role } from '@redress/identity';

interface OpenStep { readonly href: string; readonly title: string; readonly description: string; readonly isNext?: true }

/** What the case or the member of the pool has a place for now: the one next step, whose word is waited for, what this person may do, may not yet, or leaves to others. */
export interface NextSteps {
  /** A sentence about the next step, or what is waited for in its place. */
  readonly says: readonly string[];
  /** The next step first, where it is theirs. */
  readonly open: readonly OpenStep[];
  readonly notYet: readonly { readonly title: string; readonly why: string; readonly cite: string }[];
  readonly others: readonly { readonly title: string; readonly who: string; readonly until?: string }[];
}

/** `address` is where its forms are. */
export function nextSteps(address: string, { next, waitingFor, owedByOthers, possible, notPossible }: WhatNow): NextSteps {
  const link = ({ name, title, description }: OwedCommand): OpenStep => ({ href: `${address}/${name}`, title, description });
  return {
    says: [
      ...(next ? [`The next step: ${next.title}${untilInWords(next)}${next.may ? '' : `. That is for the ${whoMay(next.roles)}`}.`] : []),
      ...waitingFor.map(({ who, what, until }) => `Waiting for ${who}${until === undefined ? '' : ` until ${dateInWords(until)}`}: ${what}.`),
    ],
    open: [...(next?.may ? [{ ...link(next), isNext: true as const }] : []), ...possible.map(link)],
    notYet: notPossible.flatMap(({ title, refusedNow }) => (refusedNow ? [{ title, why: refusedNow.message, cite: refusedNow.cite }] : [])),
    others: owedByOthers.map(({ title, roles, owedBy }) => ({ title, who: whoMay(roles), ...(owedBy?.dueOn === undefined ? {} : { until: dateInWords(owedBy.dueOn) }) })),
  };
}

/** Of what has no way of its own to go, such as a member of the pool: nothing of it is owed. */
export function possibleOf(allowed: readonly AllowedCommand[]): WhatNow {
  const mine = allowed.filter(({ may }) => may);
  return { waitingFor: [], owedByOthers: [], possible: mine.filter(({ refusedNow }) => !refusedNow), notPossible: mine.filter(({ refusedNow }) => refusedNow) };
}

function untilInWords({ owedBy }: OwedCommand): string {
  return owedBy?.dueOn === undefined ? '' : `, by ${dateInWords(owedBy.dueOn)} (${owedBy.limit})`;
}

function whoMay(roles: readonly Role[]): string {
  return new Intl.ListFormat('en-GB', { type: 'disjunction' }).format(roles.map((role) => roleNames[role]));
}
