import type { PolicyPayloads } from '../events/policy-events.js';
import * as happening from '../order/happened.js';
import * as changing from '../policy/changed-policy.js';
import type { Policy } from '../policy/policy.js';
import { presets } from '../policy/presets.js';
import { own } from './own.js';
import * as recorder from './recorder.js';

export type PolicyDraft = PolicyPayloads['PolicyVersionDrafted'];

/** The versions in force, those the program came with first, and the drafts that wait for their approval, by version. */
export interface PolicyFacts {
  readonly versions: readonly Policy[];
  readonly drafts: Readonly<Record<string, PolicyDraft>>;
  readonly happened: happening.Happened;
}

export const noPolicyFacts: PolicyFacts = { versions: presets, drafts: {}, happened: {} };

export const policyRecorders: recorder.Recorders<keyof PolicyPayloads, PolicyFacts> = {
  PolicyVersionDrafted: ({ drafts }, { payload }) => ({ drafts: { ...drafts, [payload.version]: payload } }),
  PolicyVersionPublished: ({ versions, drafts }, { payload: { version } }) => ({ versions: [...versions, ...drafted(versions, own(drafts, version))], drafts: without(drafts, version) }),
  PolicyVersionRefused: ({ drafts }, { payload: { version } }) => ({ drafts: without(drafts, version) }),
};

/** The version that a draft comes to. */
export function drafted(versions: readonly Policy[], draft: PolicyDraft | undefined): readonly Policy[] {
  const base = versions.find(({ version }) => version === draft?.basedOn);
  return base && draft ? [changing.changedPolicy(base, draft, draft.changes)] : [];
}

export function without(drafts: PolicyFacts['drafts'], version: string): PolicyFacts['drafts'] {
  return Object.fromEntries(Object.entries(drafts).filter(([name]) => name !== version));
}

export const recordPolicy = recorder.recordWith(policyRecorders);

export const foldOfPolicy: readonly unknown[] = [noPolicyFacts, own, policyRecorders, drafted, without, changing, recorder, happening];
