import type { JsonSchema } from './json-schema.js';

/** One thing that can be said in an address after `?`: how the API description tells it and how it is read. */
export interface Parameter<T> {
  readonly description: string;
  readonly schema: JsonSchema;
  /** Throws an Error with a sentence for people. */
  readonly read: (text: string) => T;
}

export type Parameters = Readonly<Record<string, Parameter<unknown>>>;

/** What was said, by name; what was not is absent. */
export type Said<P extends Parameters> = { readonly [K in keyof P]?: P[K] extends Parameter<infer T> ? T : never };
