/** A page as a browser without JavaScript gets it. */
export interface PageAnswer {
  readonly status: number;
  readonly headers: Headers;
  readonly html: string;
  /** What a person reads, without the markup, its blanks made one. */
  readonly text: string;
}

export type Answers = Readonly<Record<string, string | readonly string[]>>;

export interface PageReader {
  get(path: string): Promise<PageAnswer>;
  /** Sends a form as this service's own page does. */
  post(path: string, answers: Answers): Promise<PageAnswer>;
}

/** Reads pages and sends forms as one of the demonstration people. */
export function readerOf(url: string, person: string): PageReader {
  const call = async (path: string, init: RequestInit): Promise<PageAnswer> => {
    const response = await fetch(`${url}${path}`, { ...init, redirect: 'manual', headers: { cookie: `demonstration-person=${person}`, origin: url } });
    const html = await response.text();
    return { status: response.status, headers: response.headers, html, text: textOf(html) };
  };
  return {
    get: (path) => call(path, {}),
    post: (path, answers) => {
      const pairs = Object.entries(answers).flatMap(([name, value]) => [value].flat().map((each) => [name, each] as [string, string]));
      return call(path, { method: 'POST', body: new URLSearchParams(pairs) });
    },
  };
}

/** What a form sends of itself: its hidden fields by name. */
export function hiddenFields({ html }: PageAnswer): Readonly<Record<string, string>> {
  return Object.fromEntries([...html.matchAll(/<input type="hidden" name="([^"]+)" value="([^"]*)">/g)].map(([, name = '', value = '']) => [name, value]));
}

const entities: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', '#39': "'" };

function textOf(html: string): string {
  const [, body = html] = /<body[^>]*>([\s\S]*)<\/body>/.exec(html) ?? [];
  return body.replaceAll(/<(script|style|svg)[\s\S]*?<\/\1>/g, ' ').replaceAll(/<[^>]+>/g, ' ').replaceAll(/&(amp|lt|gt|quot|#39);/g, (_, name: string) => entities[name] ?? '').replaceAll(/\s+/g, ' ').trim();
}
