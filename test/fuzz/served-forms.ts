/** What a form on a page asks for, as its HTML says it. */
export interface ServedForm {
  readonly method: 'GET' | 'POST';
  /** Where it is sent; empty where the page itself is. */
  readonly action: string;
  readonly controls: readonly ServedControl[];
}

export interface ServedControl {
  readonly name: string;
  readonly type: string;
  /** What there is to choose from; of a hidden field or a button what it says. */
  readonly values: readonly string[];
}

/** The forms of a page. */
export function formsIn(html: string): readonly ServedForm[] {
  return [...html.matchAll(/<form\b([^>]*)>([\s\S]*?)<\/form>/g)].map(([, attributes = '', inside = '']) => ({
    method: attribute(attributes, 'method')?.toUpperCase() === 'POST' ? 'POST' : 'GET', action: attribute(attributes, 'action') ?? '', controls: controlsIn(inside),
  }));
}

/** The addresses on this service that a page leads to. */
export function linksIn(html: string): readonly string[] {
  return [...html.matchAll(/<a\b([^>]*)>/g)].flatMap(([, attributes = '']) => attribute(attributes, 'href') ?? []).filter((href) => href.startsWith('/') && !href.startsWith('//'));
}

function controlsIn(html: string): readonly ServedControl[] {
  const inputs = [...html.matchAll(/<(input|textarea|button)\b([^>]*)>/g)].map(([, element = '', attributes = '']) => ({
    name: attribute(attributes, 'name') ?? '', type: element === 'input' ? (attribute(attributes, 'type') ?? 'text') : element, values: [attribute(attributes, 'value') ?? ''],
  }));
  const selects = [...html.matchAll(/<select\b([^>]*)>([\s\S]*?)<\/select>/g)].map(([, attributes = '', options = '']) => ({
    name: attribute(attributes, 'name') ?? '', type: 'select', values: [...options.matchAll(/<option\b([^>]*)>/g)].map(([, option = '']) => attribute(option, 'value') ?? ''),
  }));
  const byName = Map.groupBy([...inputs, ...selects].filter(({ name }) => name !== ''), ({ name }) => name);
  return [...byName].map(([name, same]) => ({ name, type: same[0]?.type ?? 'text', values: same.flatMap(({ values }) => values) }));
}

const entities: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', '#39': "'" };

function attribute(text: string, name: string): string | undefined {
  return new RegExp(`\\b${name}="([^"]*)"`).exec(text)?.[1]?.replaceAll(/&(amp|lt|gt|quot|#39);/g, (_, entity: string) => entities[entity] ?? '');
}
