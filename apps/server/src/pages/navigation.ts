import { may, mayRead, type Person } from '@redress/identity';

interface Item { readonly text: string; readonly href: string; readonly isFor: (person: Person) => boolean }

const items: readonly Item[] = [
  { text: 'What needs doing', href: '/', isFor: (person) => mayRead(person, 'CASES') },
  { text: 'Cases', href: '/cases', isFor: (person) => mayRead(person, 'CASES') },
  { text: 'Pool', href: '/pool', isFor: (person) => mayRead(person, 'POOL') },
  { text: 'Record a representation', href: '/representations/new', isFor: (person) => may(person, 'LOG_AND_ACKNOWLEDGE') },
  { text: 'Indicators', href: '/indicators', isFor: (person) => mayRead(person, 'INDICATORS') },
  { text: 'Published', href: '/publications', isFor: (person) => mayRead(person, 'INDICATORS') },
  { text: 'Running this service', href: '/upkeep', isFor: (person) => mayRead(person, 'UPKEEP') },
];

/** The pages this person may open, with the one they are on marked. */
export function navigationFor(person: Person, path: string): readonly { text: string; href: string; active: boolean }[] {
  return items
    .filter(({ isFor }) => isFor(person))
    .map(({ text, href }) => ({ text, href, active: href === '/' ? path === '/' : path === href || path.startsWith(`${href}/`) }));
}
