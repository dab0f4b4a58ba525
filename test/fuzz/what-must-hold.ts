import type { Answered, Sent } from './sent.js';

/** What no answer may hold: a stack, the words of the database or of a library, or what a value that is none looks like. */
const giveaways: readonly (readonly [what: string, words: RegExp])[] = [
  ['a stack', /\bat (?:async )?[\w.<>]+ \(|\.[jt]s:\d+:\d+|node_modules|node:internal/],
  ["the database's words", /syntax error at|invalid input syntax|violates [\w-]+ constraint|relation "|out of range for type|SQLSTATE|pg_catalog|invalid byte sequence|date\/time field value/],
  ["a program's words", /is not a function|Cannot read propert|Maximum call stack|Unexpected (?:token|end of)|is not iterable|Invalid (?:time value|Date)|\[object \w+\]|FST_ERR|ECONN/],
  ['a value that is none', /\bundefined\b|\bNaN\b/],
];

/** Why an answer is not one that this house may give; empty when it may. */
export function wrongWith(sent: Sent, { status, headers, text }: Answered): readonly string[] {
  const type = headers['content-type'] ?? '';
  const asked = decoded(`${sent.path} ${Object.values(sent.headers).join(' ')} ${sent.body ?? ''}`);
  const toldOf = status >= 400 || type.includes('html') ? wrongWords(text, asked) : [];
  return [
    ...(status >= 500 ? [`It is answered with ${status}.`] : []),
    ...toldOf,
    ...(status >= 400 && !type.includes('html') && sent.method !== 'HEAD' ? wrongWithProblem(status, type, text) : []),
    ...(status < 400 && type.includes('json') && sent.method !== 'HEAD' && jsonIn(text) === undefined ? ['It is no JSON.'] : []),
  ];
}

/** What a text gives away that whoever asked has not said themselves. */
export function wrongWords(text: string, asked: string): readonly string[] {
  return giveaways.filter(([, words]) => words.test(text) && !words.test(asked)).map(([what]) => `It shows ${what}.`);
}

/** A refusal has our shape: a code of ours and a sentence. */
function wrongWithProblem(status: number, type: string, text: string): readonly string[] {
  const problem = jsonIn(text) as Readonly<Record<string, unknown>> | undefined;
  if (!type.startsWith('application/problem+json') || typeof problem !== 'object') return [`It is refused as ${type === '' ? 'nothing' : type}.`];
  return [
    ...(problem.status === status ? [] : [`It is ${status} and says ${String(problem.status)}.`]),
    ...(typeof problem.code === 'string' && /^ERR_[A-Z\d_]+$/.test(problem.code) ? [] : ['It has no code.']),
    ...(typeof problem.detail === 'string' && /[.!?]$/.test(problem.detail) ? [] : ['It has no sentence.']),
  ];
}

export function jsonIn(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

/** What was typed may be shown as it was typed. */
function decoded(text: string): string {
  try {
    return `${text} ${decodeURIComponent(text.replaceAll('+', ' '))}`;
  } catch {
    return text;
  }
}
