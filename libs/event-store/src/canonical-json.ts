import canonicalize from 'canonicalize';
import type { JsonObject } from './json.js';

/** The one way to write a JSON object (RFC 8785): names in the order of their UTF-16 code units, numbers as ECMAScript writes them, no blanks. */
export function canonicalJson(value: JsonObject): string {
  const text = canonicalize(value);
  if (text === undefined) throw new TypeError('This is no value that JSON can say.');
  return text;
}
