import type { Wanted } from './streams.js';
import { reserved } from './marks.js';

/** Names of ours within a namespace: others may use the same KurrentDB. */
export class Names {
  readonly #prefix: string;

  constructor(namespace: string) {
    this.#prefix = `${namespace}.`;
  }

  outside(name: string): string {
    return `${this.#prefix}${name}`;
  }

  inside(name: string): string {
    return name.slice(this.#prefix.length);
  }

  /** A regular expression over types, for the server: what is not wanted does not come over the line. */
  filter(wanted: Wanted): string {
    const prefix = literal(this.#prefix);
    if (wanted === 'EVENTS') return `^${prefix}[A-Za-z]`;
    if (wanted === 'RESERVATIONS') return `^${prefix}${reserved}$`;
    return `^${prefix}(?:${wanted.map(literal).join('|')})$`;
  }

  /** Events and the marks of reservations. */
  get watched(): string {
    return `^${literal(this.#prefix)}(?:[A-Za-z]|${reserved}$)`;
  }
}

function literal(text: string): string {
  return text.replaceAll('.', String.raw`\.`);
}
