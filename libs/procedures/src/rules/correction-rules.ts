import { waitingCorrections } from '../corrections/waiting-corrections.js';
import { own } from '../facts/own.js';
import { isSamePerson } from '../events/same-person.js';
import { councilPolicy } from '../policy/council-policy.js';
import { ruleFor, type Rule } from './rule.js';

/** A correction that was asked for and waits for somebody's decision. */
export const correctionWaits: Rule = ruleFor(['RecordCorrected', 'CorrectionRefused'], {
  code: 'ERR_STATE', cite: councilPolicy.corrections, field: 'correctionId',
  holds: (facts, { payload }) => waitingCorrections(facts).includes(payload.correctionId),
  says: (facts, { payload }) => (own(facts.corrections ?? {}, payload.correctionId)
    ? 'This correction has been decided already. Look at the history of the case.'
    : 'No correction of this case waits for a decision. Ask for one first: say which statement is wrong, and what it should be.'),
});

/** 6.1: whoever proposes a correction does not approve it. */
export const anotherApproves: Rule = ruleFor(['RecordCorrected'], {
  code: 'ERR_NOT_IMPARTIAL', cite: councilPolicy.corrections, field: 'correctionId',
  holds: (facts, { payload: { correctionId, approvedBy } }) => {
    const asked = own(facts.corrections ?? {}, correctionId);
    return asked === undefined || !isSamePerson(asked.requestedBy, approvedBy);
  },
  says: () => 'You asked for this correction yourself, and nobody approves their own. Ask another Complaints Manager.',
});
