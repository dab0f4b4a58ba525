import { mayReadCases } from '../people/may-read.js';
import type { Person } from '@redress/identity';

interface Item { readonly text: string; readonly href: string; readonly cases: boolean }

const items: readonly Item[] = [
  { text: 'What needs doing', href: '/', cases: true },
  { text: 'Cases', href: '/cases', cases: true },
  { text: 'Record a representation', href: '/representations/new', cases: true },
  { text: 'Indicators', href: '/indicators', cases: false },
];

/** The pages this person may open, with the one they are on marked. */
export function navigationFor(person: Person, path: string): readonly { text: string; href: string; active: boolean }[] {
  return items
    .filter(({ cases }) => !cases || mayReadCases(person))
    .map(({ text, href }) => ({ text, href, active: href === '/' ? path === '/' : path === href || path.startsWith(`${href}/`) }));
}
