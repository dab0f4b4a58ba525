import { type Facts, own } from '@redress/procedures';

/** Where a fact stands among the facts of a case, such as `stage2.requestedOn`. */
const place = Symbol('place');

/**
 * Facts that are there, whichever is asked for, and that only know where they stand: what is computed from them says what it was
 * computed from. Those at an absent place are missing. A list or table of them has one entry.
 */
export function symbolicFacts(absent: ReadonlySet<string> = new Set()): Facts {
  return factAt('', absent) as Facts;
}

/** The place of a symbolic fact; undefined for anything else. */
export function placeOf(value: unknown): string | undefined {
  return typeof value === 'object' && value !== null ? (value as { readonly [place]?: string })[place] : undefined;
}

/** So many working days after a symbolic fact, as one. */
export function daysAfter(fact: unknown, workingDays: number): object {
  // In the order of text it comes after every fact, as a due date does after what is done in time.
  return factAt(`~${workingDays} after ${placeOf(fact) ?? 'a day'}`, new Set());
}

function factAt(path: string, absent: ReadonlySet<string>): object {
  const within = (key: string): object | undefined => {
    const inner = path === '' ? key : `${path}.${key}`;
    return absent.has(inner) ? undefined : factAt(inner, absent);
  };
  const each = <Result>(about: (fact: unknown, index: number) => Result): readonly Result[] => [about(within('each'), 0)];
  const asList: Readonly<Record<string, unknown>> = {
    map: each, flatMap: (about: (fact: unknown, index: number) => unknown) => each(about).flat(), filter: () => [within('each')], find: () => within('each'),
    findLast: () => within('each'), at: () => within('each'), some: () => false, includes: () => false, every: () => true,
  };
  return new Proxy({}, {
    get: (_, key) => {
      if (key === place) return path;
      if (key === Symbol.toPrimitive) return () => path;
      if (key === Symbol.iterator) return function* () { yield within('each'); };
      return typeof key === 'symbol' ? undefined : (own(asList, key) ?? within(/^\d+$/.test(key) ? 'each' : key));
    },
    ownKeys: () => ['each'],
    getOwnPropertyDescriptor: () => ({ enumerable: true, configurable: true }),
  });
}
