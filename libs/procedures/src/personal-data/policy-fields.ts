import type { PolicyPayloads } from '../events/policy-events.js';
import { openAnswer, personal, reference, notPersonal, type DeclaredFields } from './declaration.js';

const officer = personal('PD', 'EMPLOYEE');

export const policyFields: { readonly [Type in keyof PolicyPayloads]: DeclaredFields<PolicyPayloads[Type]> } = {
  PolicyVersionDrafted: {
    version: reference, basedOn: reference, effectiveFrom: notPersonal, changes: { key: reference, value: openAnswer }, reason: personal('PD', 'EMPLOYEE'), draftedBy: officer,
  },
  PolicyVersionPublished: { version: reference, approvedBy: officer },
  PolicyVersionRefused: { version: reference, reason: officer, refusedBy: officer },
};
