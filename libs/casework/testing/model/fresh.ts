import { stateName, type CaseState, type Facts } from '@redress/procedures';

const noMeeting = ({ meetings }: Facts): boolean => Object.keys(meetings).length === 0;
const nothingHeard = ({ interviews, readings }: Facts): boolean => Object.keys({ ...interviews, ...readings }).length === 0;

/** Where nothing has happened in a state yet, the only place in it where what may happen in every state is tried: elsewhere it would double all that follows. */
export function isFresh(state: CaseState): boolean {
  const { facts } = state;
  const { stage1, stage2, stage3, adult } = facts;
  switch (stateName(state)) {
    case 'RECEIVED': case 'ACKNOWLEDGED': return facts.receipt?.complainantType === 'PARENT' && facts.receipt.groundsAroseOn === undefined;
    case 'S1_RESPONDED': return noMeeting(facts);
    case 'S1_IN_PROGRESS': return noMeeting(facts) && facts.extensions.length === 0 && Object.keys(facts.extensionRequests).length === 0 && stage1.earlyEscalationAgreedOn === undefined;
    case 'S2_SETUP': return noMeeting(facts) && nothingHeard(facts) && stage2.statementDrafts === 0 && stage2.acknowledgedOn === undefined && stage2.investigator === undefined && stage2.independentPerson === undefined;
    case 'S2_INVESTIGATING': return nothingHeard(facts) && stage2.reportOn === undefined && facts.extensions.length === 0;
    case 'S2_REPORTED': return nothingHeard(facts) && facts.extensions.length === 0;
    case 'S3_SETUP': return stage3.panelAppointedOn === undefined;
    case 'PLAN_AGREED': case 'INVESTIGATING': return Object.keys(facts.extensionRequests).length === 0 && facts.extensions.length === 0 && adult.reconsideredOn === undefined;
    case 'S2_RESPONDED': case 'S3_RESPONDED': case 'RESPONDED': case 'S3_PANEL_HELD': case 'S3_REPORTED': return adult.reconsideredOn === undefined;
    default: return false;
  }
}
