import type { CaseView } from '@redress/casework';
import { roleNames, type Role } from '@redress/identity';

/** What the case has a place for now, as this person may do it, may not yet, or has to leave to others. */
export interface NextSteps {
  readonly open: readonly { readonly href: string; readonly title: string; readonly description: string }[];
  readonly notYet: readonly { readonly title: string; readonly why: string; readonly cite: string }[];
  readonly others: readonly { readonly title: string; readonly who: string }[];
}

export function nextSteps({ caseId, allowed }: Pick<CaseView, 'caseId' | 'allowed'>): NextSteps {
  return {
    open: allowed.filter(({ may, refusedNow }) => may && !refusedNow).map(({ name, title, description }) => ({ href: `/cases/${caseId}/${name}`, title, description })),
    notYet: allowed.flatMap(({ may, title, refusedNow }) => (may && refusedNow ? [{ title, why: refusedNow.message, cite: refusedNow.cite }] : [])),
    others: allowed.filter(({ may }) => !may).map(({ title, roles }) => ({ title, who: whoMay(roles) })),
  };
}

function whoMay(roles: readonly Role[]): string {
  return new Intl.ListFormat('en-GB', { type: 'disjunction' }).format(roles.map((role) => roleNames[role]));
}
