import { dateInWords, londonDateOf } from '@redress/calendar';
import { isSamePerson } from '../events/same-person.js';
import { own } from '../facts/own.js';
import type { PolicyFacts } from '../facts/record-policy.js';
import { councilPolicy } from '../policy/council-policy.js';
import { notTaken, policyValues } from '../policy/changed-policy.js';
import { policyInWords } from '../wording/names.js';
import { allOf } from '../wording/in-a-list.js';
import { ruleFor } from './rule.js';

const cite = councilPolicy.versions;
const onDraft = ruleFor<'PolicyVersionDrafted', PolicyFacts>;
const onDecision = ruleFor<'PolicyVersionPublished' | 'PolicyVersionRefused', PolicyFacts>;
const onApproval = ruleFor<'PolicyVersionPublished', PolicyFacts>;

export const newVersion = onDraft(['PolicyVersionDrafted'], {
  code: 'ERR_ALREADY_DONE', cite, field: 'version',
  holds: ({ versions, drafts }, { payload: { version } }) => !Object.hasOwn(drafts, version) && !versions.some((each) => each.version === version),
  says: (_, { payload: { version } }) => `There is a version ${policyInWords(version)} already. Give the new one another name.`,
});

export const knownBase = onDraft(['PolicyVersionDrafted'], {
  code: 'ERR_VALIDATION', cite, field: 'basedOn',
  holds: ({ versions }, { payload: { basedOn } }) => versions.some(({ version }) => version === basedOn),
  says: ({ versions }, { payload: { basedOn } }) => `There is no version ${policyInWords(basedOn)} to begin from. There are: ${allOf(versions.map(({ version }) => policyInWords(version)))}.`,
});

/** Section 9 row 86: a clock keeps the version of its first day (2.7), so none may begin on a day on which clocks have started, nor two on one day. */
export const beginsAlone = onDraft(['PolicyVersionDrafted'], {
  code: 'ERR_POLICY_DATES', cite, field: 'effectiveFrom',
  holds: (facts, { payload: { effectiveFrom }, occurredAt }) => effectiveFrom > londonDateOf(occurredAt) && !beginning(facts, effectiveFrom),
  says: (facts, { payload: { effectiveFrom }, effectiveDate }) => (beginning(facts, effectiveFrom)
    ? `Version ${policyInWords(beginning(facts, effectiveFrom) ?? '')} begins on ${dateInWords(effectiveFrom)}, and two cannot be in force together. Choose another day.`
    : `Clocks that started on ${dateInWords(effectiveFrom)} run by the version of that day. Choose a day after ${dateInWords(effectiveDate)}.`),
});

export const takesChanges = onDraft(['PolicyVersionDrafted'], {
  code: 'ERR_VALIDATION', cite, field: 'changes',
  holds: (facts, { payload }) => wrongIn(facts, payload).length === 0,
  says: (facts, { payload }) => wrongIn(facts, payload).join(' '),
});

/** What waits for its approval. */
export const draftWaits = onDecision(['PolicyVersionPublished', 'PolicyVersionRefused'], {
  code: 'ERR_STATE', cite, field: 'version',
  holds: ({ drafts }, { payload: { version } }) => Object.hasOwn(drafts, version),
  says: (_, { payload: { version } }) => `No draft ${policyInWords(version)} waits for an approval. Look at the versions and drafts there are.`,
});

/** 6.1: a policy change needs the Complaints Manager's draft and the approval of another. */
export const anotherApproves = onApproval(['PolicyVersionPublished'], {
  code: 'ERR_NOT_IMPARTIAL', cite, field: 'version',
  holds: ({ drafts }, { payload: { version, approvedBy } }) => !isSamePerson(own(drafts, version)?.draftedBy ?? '', approvedBy),
  says: () => 'You drafted this version yourself, and nobody approves their own. Ask another administrator.',
});

export const stillAhead = onApproval(['PolicyVersionPublished'], {
  code: 'ERR_POLICY_DATES', cite, field: 'version',
  holds: (facts, { payload: { version }, occurredAt }) => {
    const effectiveFrom = own(facts.drafts, version)?.effectiveFrom;
    return effectiveFrom === undefined || (effectiveFrom > londonDateOf(occurredAt) && !beginning(facts, effectiveFrom));
  },
  says: ({ drafts }, { payload: { version } }) => `It was to begin on ${dateInWords(own(drafts, version)?.effectiveFrom)}, and since then clocks have started or another version begins. Refuse the draft, and have one drafted from a later day.`,
});

function beginning({ versions }: PolicyFacts, day: string): string | undefined {
  return versions.find(({ effectiveFrom }) => effectiveFrom === day)?.version;
}

function wrongIn({ versions }: PolicyFacts, { basedOn, changes }: { readonly basedOn: string; readonly changes: readonly { readonly key: string; readonly value: number | string }[] }): readonly string[] {
  const base = versions.find(({ version }) => version === basedOn);
  if (!base) return [];
  const wrong = changes.flatMap((change) => notTaken(base, change) ?? []);
  if (wrong.length > 0) return wrong;
  return changes.length === 0 || changes.every(({ key, value }) => own(policyValues(base), key) === value) ? [`Nothing would be other than in ${policyInWords(basedOn)}, but for its day: say what changes.`] : [];
}
