import { proseFaults } from '@redress/procedures/testing';
import { hiddenFields, type PageAnswer, type PageReader } from '@redress/server/testing';

/** What is wrong with the pages somebody can come to by following links from where they begin. */
export interface Visit {
  readonly pages: number;
  readonly forms: number;
  /** Links that lead to an error, and forms that this role, or anybody just now, would only fill in to be refused. */
  readonly deadEnds: readonly string[];
  /** What in generated prose is not for people. */
  readonly faults: readonly string[];
}

export interface VisitOptions {
  readonly beginnings: readonly string[];
  readonly typed: readonly string[];
  /** Of cases and of indicators that links lead to, some of each are read unless told to read every one. */
  readonly everyOne?: boolean;
}

/** Follows every sort of link once, and sends every form with dates that are none, so that nothing is recorded and everything wrong is told. */
export async function visitEverything(reader: PageReader, { beginnings, typed, everyOne = false }: VisitOptions): Promise<Visit> {
  const sortOf = (href: string): string => (everyOne ? sortOfLink(href) : sortOfLink(href).replace(/^(\/(?:cases|indicators)\/(?:…\/)?)[^/ ]*([^/ ])( .*)?$/, '$1$2$3'));
  const [waiting, seen] = [[...beginnings], new Set(beginnings.map(sortOf))];
  const [deadEnds, faults]: [string[], Set<string>] = [[], new Set()];
  const read = (path: string, page: PageAnswer): void => {
    for (const fault of proseFaults(proseOf(page, typed))) faults.add(`${fault}, on a page like ${sortOf(path)}`);
  };
  let [pages, forms] = [0, 0];
  for (let path = waiting.shift(); path !== undefined; path = waiting.shift()) {
    const page = await following(reader, path);
    pages += 1;
    read(path, page);
    if (page.status !== 200) deadEnds.push(`${path} leads to ${page.status}`);
    if (page.text.includes('As things stand this will be refused')) deadEnds.push(`${path} will be refused`);
    if (page.html.includes('<form id="form" method="post"')) {
      forms += 1;
      const answer = await reader.post(path, { ...hiddenFields(page), ...daysThatAreNone(page) });
      read(path, answer);
      if (![400, 409].includes(answer.status)) deadEnds.push(`${path}, filled in with nothing, is answered with ${answer.status}`);
      deadEnds.push(...deadLinks(answer).map((id) => `${path}: an error leads to ${id}, which is not there`));
    }
    for (const href of linksOf(page).filter((each) => !seen.has(sortOf(each)))) {
      seen.add(sortOf(href));
      waiting.push(href);
    }
  }
  return { pages, forms, deadEnds, faults: [...faults] };
}

/** What the summary of errors leads to and is not there, or cannot be seen. */
export function deadLinks({ html }: PageAnswer): readonly string[] {
  return [...html.matchAll(/<li>\s*<a href="#([^"]+)"/g)].flatMap(([, id = '']) => (new RegExp(`<(?!input type="hidden")[^>]* id="${id}"`).test(html) ? [] : [id]));
}

/** One page of a list, one period of an indicator and one form of each sort are read for all. */
function sortOfLink(href: string): string {
  const { pathname, searchParams } = new URL(href, 'http://here');
  const sort = pathname.replace(/^(\/cases)\/[^/]+\/(.+)$/, '$1/…/$2').replace(/^(\/indicators)\/\d[^/]+\/(.+)$/, '$1/…/$2');
  return [sort, ...[...searchParams.keys()].toSorted()].join(' ');
}

async function following(reader: PageReader, path: string): Promise<PageAnswer> {
  const page = await reader.get(path);
  const location = page.headers.get('location');
  return location === null ? page : following(reader, location);
}

export function linksOf({ html }: PageAnswer): readonly string[] {
  const hrefs = [...html.matchAll(/href="(\/[^"#]*)/g)].map(([, href = '']) => href.replaceAll('&amp;', '&'));
  return hrefs.filter((href) => !/^\/(?:assets|api)\/|^\/people|\.csv|\.json/.test(href));
}

function daysThatAreNone({ html }: PageAnswer): Readonly<Record<string, string>> {
  return Object.fromEntries([...html.matchAll(/name="([^"]+-(?:day|month|year))"/g)].map(([, name = '']) => [name, '99']));
}

const entities: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', '#39': "'" };

/** What a page says to eyes and ears, without what people typed. */
function proseOf({ html }: PageAnswer, typed: readonly string[]): string {
  const said = html
    .replaceAll(/<(script|style)[\s\S]*?<\/\1>/g, ' ')
    .replaceAll(/<[^>]*?(?:\b(?:aria-label|alt|title)="([^"]*)"[^>]*)?>/g, ' | $1 | ')
    .replaceAll(/&(amp|lt|gt|quot|#39);/g, (_, name: string) => entities[name] ?? '');
  return typed.reduce((prose, text) => prose.replaceAll(text, ' '), said);
}
