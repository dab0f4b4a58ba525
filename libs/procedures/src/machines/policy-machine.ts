import { noPolicyFacts, recordPolicy } from '../facts/record-policy.js';
import { anotherApproves, beginsAlone, draftWaits, knownBase, newVersion, stillAhead, takesChanges } from '../rules/policy-rules.js';
import { setupFor, stays, to } from './vocabulary.js';

const drafts = [newVersion, knownBase, beginsAlone, takesChanges] as const;

/** The council's policy: versions are drafted, approved by another and in force from their day; none is ever taken back (domain.md 2.7). */
export const policyMachine = setupFor(recordPolicy).createMachine({
  id: 'POLICY',
  context: noPolicyFacts,
  initial: 'NONE',
  states: {
    NONE: { on: { PolicyVersionDrafted: to('KEPT', ...drafts) } },
    KEPT: { on: { PolicyVersionDrafted: stays(...drafts), PolicyVersionPublished: stays(draftWaits, anotherApproves, stillAhead), PolicyVersionRefused: stays(draftWaits) } },
  },
});
