import { own } from '@redress/procedures';

/** What a template's names stand for; a number is written as such and decides between one and many. */
export type Fillings = Readonly<Record<string, string | number>>;

const gap = /\{([^{}|]+)(?:\|([^{}|]+)\|([^{}|]+))?\}/g;

/** The names a template leaves to be filled in. */
export function namesIn(template: string): string[] {
  return [...template.matchAll(gap)].flatMap(([, name]) => name ?? []);
}

/**
 * Fills in a template of a definition: `{share}` by name, `{count|case was|cases were}` as "1 case was", "2 cases were".
 * Throws for a name that nothing stands for: a definition is ours, and a sentence with a gap is worse than none.
 */
export function filled(template: string, fillings: Fillings): string {
  return template.replaceAll(gap, (_, name: string, one?: string, many?: string) => {
    const filling = own(fillings, name);
    if (filling === undefined) throw new Error(`The template names {${name}}, and there is nothing of that name to fill in: ${template}`);
    const written = typeof filling === 'number' ? filling.toLocaleString('en-GB') : filling;
    return one === undefined || many === undefined ? written : `${written} ${filling === 1 ? one : many}`;
  });
}
