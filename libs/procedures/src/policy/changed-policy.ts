import { own } from '../facts/own.js';
import { policyKeyInWords, policyValueInWords } from '../wording/policy-value-in-words.js';
import type { PolicyChange } from '../events/policy-events.js';
import type { Policy } from './policy.js';

/** The values of a policy that a version may change, by their keys, such as `corporate.stage1Wd`; its name and its day are no values. */
export function policyValues({ version: _, effectiveFrom: __, ...policy }: Policy): Readonly<Record<string, number | string>> {
  const named = Object.entries(policy).flatMap(([group, values]: [string, unknown]): [string, unknown][] =>
    (typeof values === 'object' && values !== null ? Object.entries(values).map(([key, value]: [string, unknown]) => [`${group}.${key}`, value]) : [[group, values]]));
  return Object.fromEntries(named.filter((entry): entry is [string, number | string] => typeof entry[1] === 'number' || typeof entry[1] === 'string'));
}

/** The answers that a value may have besides the one it has. */
const answers: Readonly<Record<string, readonly string[]>> = {
  'corporate.stage1From': ['RECEIPT', 'ACKNOWLEDGEMENT'], 'corporate.stage2From': ['REQUEST', 'ACKNOWLEDGEMENT'], 'corporate.receiptRule': ['ACTUAL_DATE', 'DEEMED_NEXT_WORKING_DAY'],
  'csc.stage2ClockStart': ['STATEMENT_AGREED', 'REQUEST_RECEIVED'], 'interviewNotes.onExpiry': ['DEEM_AGREED', 'FLAG_ONLY'],
};

/** Longer than any limit of the council or the law, in days or months. */
const longest = 400;

/** Why a policy cannot take a change, in words; undefined where it can. */
export function notTaken(policy: Policy, { key, value }: PolicyChange): string | undefined {
  const before = own(policyValues(policy), key);
  const listed = own(answers, key);
  if (before === undefined) return 'A policy has no value of that name: the versions there are, as JSON, name them all.';
  if (typeof before === 'number') return Number.isInteger(value) && Number(value) >= 1 && Number(value) <= longest ? undefined : `${policyKeyInWords(key)}: give a whole number from 1 to ${longest}.`;
  if (listed) return listed.includes(String(value)) ? undefined : `${policyKeyInWords(key)}: give one of ${listed.map(policyValueInWords).join(', ')}, as the program spells it.`;
  return `${policyKeyInWords(key)} is no value that a version may change.`;
}

/** A policy version with changes in it. Pure. */
export function changedPolicy(policy: Policy, { version, effectiveFrom }: Pick<Policy, 'version' | 'effectiveFrom'>, changes: readonly PolicyChange[]): Policy {
  const given = new Map(changes.map(({ key, value }) => [key, value]));
  const groups = Object.entries(policy).map(([group, values]: [string, unknown]) => {
    if (typeof values !== 'object' || values === null) return [group, given.get(group) ?? values];
    return [group, Object.fromEntries(Object.entries(values).map(([key, value]) => [key, given.get(`${group}.${key}`) ?? value]))];
  });
  return { ...(Object.fromEntries(groups) as unknown as Policy), version, effectiveFrom };
}
