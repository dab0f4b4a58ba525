import { CommitRefused } from './refusals.js';

/** Deeper nesting than this is refused: no fact of a case needs it, and every reader recurses. */
const deepest = 100;

/**
 * Refuses a value that would not come back from every store as it went in: what JSON drops or bends (undefined, NaN, dates),
 * the NUL character (PostgreSQL's text does not take it) and halves of surrogate pairs (which RFC 8785 forbids).
 */
export function checkJson(value: unknown, path: string, depth = 0): void {
  if (value === null || typeof value === 'boolean') return;
  if (typeof value === 'string') { checkText(value, path); return; }
  if (typeof value === 'number') {
    if (!Number.isFinite(value)) throw new CommitRefused(path, 'is not a finite number: JSON cannot keep it.');
    return;
  }
  if (depth >= deepest) throw new CommitRefused(path, `is nested deeper than ${deepest} levels: make it flatter.`);
  if (Array.isArray(value)) {
    for (let index = 0; index < value.length; index += 1) checkJson(value[index], `${path}[${index}]`, depth + 1);
  } else if (isPlainObject(value)) {
    for (const [name, member] of Object.entries(value)) {
      checkText(name, `a name in ${path}`);
      checkJson(member, `${path}.${name}`, depth + 1);
    }
  } else {
    throw new CommitRefused(path, `is ${kindOf(value)}: give text, a finite number, true, false, null, a list or a plain object.`);
  }
}

function checkText(text: string, path: string): void {
  if (text.includes('\u0000')) throw new CommitRefused(path, 'holds the NUL character (U+0000), which PostgreSQL cannot keep: take it out.');
  if (!text.isWellFormed()) throw new CommitRefused(path, 'holds half of a surrogate pair, which is not Unicode text: take it out.');
}

function isPlainObject(value: unknown): value is object {
  // By tag, not by prototype: an object from another realm (a worker, a test's sandbox) is as plain as ours.
  return Object.prototype.toString.call(value) === '[object Object]' && !('toJSON' in Object(value));
}

function kindOf(value: unknown): string {
  return typeof value === 'object' ? 'an object that JSON cannot keep' : typeof value;
}
