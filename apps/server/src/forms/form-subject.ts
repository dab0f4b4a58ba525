import type { AllowedCommand } from '@redress/casework';
import type { ControlOption } from './control.js';
import type { Parts } from './form-context.js';

/** What a form is about: a case, a referral or a member of the pool, as far as a form shows it. */
export interface FormSubject {
  readonly id: string;
  /** As people know it. */
  readonly name: string;
  readonly href: string;
  readonly revision: number;
  /** Where it stands, in words. */
  readonly state: string;
  readonly allowed: readonly AllowedCommand[];
  readonly parts: Parts;
  readonly rowsAbout: Readonly<Record<string, readonly ControlOption[]>>;
}

/** The part of the site that a kind of history is shown in: where one of them is, and all of them. */
export interface Section { readonly text: string; readonly href: string; addressOf(id: string): string }

const cases: Section = { text: 'Cases', href: '/cases', addressOf: (id) => `/cases/${id}` };
const pool: Section = { text: 'Pool', href: '/pool', addressOf: (id) => `/pool/${encodeURIComponent(id)}` };
const campaigns: Section = { ...pool, addressOf: () => pool.href };

export function sectionOf(kind: string): Section {
  switch (kind) {
    case 'POOL_MEMBER': return pool;
    case 'CAMPAIGN': return campaigns;
    default: return cases;
  }
}
