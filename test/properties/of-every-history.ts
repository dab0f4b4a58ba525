import { implies, inOrder, type Property, type Seen } from './property.js';

const running = ({ deadlines }: Seen) => deadlines.filter(({ metOn, cancelled }) => metOn === undefined && !cancelled);
const due = ({ deadlines }: Seen, code: string) => deadlines.find(({ limit }) => limit.code === code)?.dueOn;
const kept = ({ deadlines }: Seen) => new Map(deadlines.map((deadline) => [deadline.deadlineId, deadline]));
const complaints = ['CSC', 'ASC', 'CORPORATE'];
const isComplaint = ({ machine }: Seen): boolean => complaints.includes(machine);
const fromOther = ({ facts: { receipt } }: Seen, ...types: readonly string[]): boolean => types.includes(receipt?.complainantType ?? '');
/** The notice that is owed after a breach is a task and no limit: it goes when the stage is answered or left (domain.md 3.14.3). */
const isTask = (code: string): boolean => code.endsWith('-NOTICE');
/** Another procedure at the door puts other limits in the place of all. */
const sameProcedure = (before: Seen, after: Seen): boolean => before.machine === after.machine && before.facts.procedure === after.facts.procedure;

/** Of every history: the door, the clocks, the ends, feedback and the Ombudsman. */
export const ofEveryHistory: readonly Property[] = [
  { says: 'nothing is accepted without a procedure', cite: 'Council policy: taking in a representation', holds: ({ facts }) => implies(facts.acceptedOn, facts.procedure) },
  { says: "no child's complaint is acknowledged before an advocate was offered", cite: 'SI 2006/1738 reg 11', holds: (now) => !isComplaint(now) || !fromOther(now, 'CHILD', 'CARE_LEAVER') || implies(now.facts.acknowledgedOn, now.facts.advocacyOfferedOn) },
  { says: 'no complaint of another person about a child is accepted without sufficient interest', cite: 'SI 2006/1738 reg 12', holds: (now) => now.machine !== 'CSC' || !fromOther(now, 'OTHER_PERSON') || implies(now.facts.acceptedOn, now.facts.sufficientInterest?.granted === true) },
  { says: 'no complaint of a representative is accepted without consent or another basis', cite: 'SI 2009/309 reg 5', holds: (now) => !fromOther(now, 'REPRESENTATIVE') || implies(now.facts.acceptedOn, now.facts.consentRecordedOn) },
  { says: 'nothing is rejected once it was accepted', cite: 'SI 2006/1738 reg 14', holds: ({ facts: { ended, acceptedOn } }) => ended?.as !== 'REJECTED' || acceptedOn === undefined },
  { says: 'nothing is acknowledged or accepted before it was received', cite: 'Council policy: dates on the record', holds: ({ facts: { receipt, acknowledgedOn, acceptedOn } }) => inOrder(receipt?.receivedOn, acknowledgedOn) && inOrder(receipt?.receivedOn, acceptedOn) },
  { says: 'no stage starts before acceptance', cite: 'SI 2006/1738 reg 14', holds: ({ facts: { acceptedOn, stage1 } }) => implies(stage1.startedOn, acceptedOn) && inOrder(acceptedOn, stage1.startedOn) },
  { says: 'what has ended owes nothing more', cite: 'domain 2.5', holds: (now) => now.facts.ended === undefined || running(now).length === 0 },
  { says: 'every clock has an end or a day on which it passes, unless it stands still or nobody can count so far', cite: 'domain 2.5', holds: ({ deadlines }) => deadlines.every(({ dueOn, undated }) => (dueOn === undefined) === (undated !== undefined)) },
  { says: 'no limit is due before it began to run', cite: 'domain 2.4 T2', holds: ({ deadlines }) => deadlines.every(({ startOn, dueOn, limit }) => limit.code === 'CSC-S3-PAPERS' || inOrder(startOn, dueOn)) },
  { says: 'the first limit of Stage 2 is never due after the last', cite: 'SI 2006/1738 reg 17', holds: (now) => inOrder(due(now, 'CSC-S2-25'), due(now, 'CSC-S2-65')) },
  { says: 'no act that ends a clock is before it began, but a request that closes its window at once', cite: 'domain 3.2.2 C5', holds: ({ deadlines }) => deadlines.every(({ startOn, metOn, limit }) => limit.windowTo !== undefined || inOrder(startOn, metOn)) },
  { says: 'a breach that is recorded is of a day that has been', cite: 'domain 2.5', holds: ({ facts: { breaches }, deadlines }) => Object.entries(breaches).every(([id, { dueOn }]) => { const deadline = deadlines.find(({ deadlineId }) => deadlineId === id); return deadline === undefined || deadline.dueOn === dueOn; }) },
  { says: 'at most one suspension is open', cite: 'SI 2006/1738 reg 8', holds: ({ facts: { suspensions } }) => suspensions.filter(({ resumedOn }) => resumedOn === undefined).length <= 1 },
  { says: 'no clock is stopped before acceptance', cite: 'SI 2006/1738 reg 8', holds: ({ facts: { suspensions, acceptedOn } }) => implies(suspensions.length > 0, acceptedOn) },
  { says: 'no suspension ends before it began', cite: 'domain 2.4 T9', holds: ({ facts: { suspensions } }) => suspensions.every(({ suspendedOn, resumedOn }) => inOrder(suspendedOn, resumedOn)) },
  { says: 'no adult social care limit stands still', cite: 'domain 3.3', holds: (now) => now.machine !== 'ASC' || now.deadlines.every(({ undated }) => undated !== 'SUSPENDED') },
  { says: 'no comment is closed before the person was told', cite: 'LGSCO Complaint Handling Code', holds: ({ machine, facts: { ended, feedback } }) => machine !== 'COMMENT' || ended?.as !== 'CLOSED' || feedback.outcomeSentOn !== undefined },
  { says: 'nobody is congratulated for what was not logged', cite: 'Scrutiny Panel report 20 July 2021, para 13', holds: ({ facts: { feedback } }) => implies(feedback.congratulatedOn, feedback.loggedOn) && !(feedback.loggedOn !== undefined && feedback.notLoggedOn !== undefined) },
  { says: 'no remedy is done before the decision, nor before any recommendation was answered', cite: 'LGSCO Manual for Councils Part 11', holds: ({ facts: { ombudsman: { decidedOn, remedies } } }) => Object.values(remedies).every(({ doneOn }, _, all) => implies(doneOn, all.some(({ answer }) => answer !== undefined)) && inOrder(decidedOn, doneOn)) },
  { says: 'nothing is owed to the Ombudsman after the decision', cite: 'LGSCO Manual for Councils Part 11', holds: (now) => now.machine !== 'LGSCO' || now.facts.ombudsman.decidedOn === undefined || running(now).length === 0 },
  { says: 'a limit once started is met, breached, cancelled by a named event or still running', cite: 'domain 2.5', holdsAcross: (before, after) => !sameProcedure(before, after) || [...kept(before)].every(([id, { limit }]) => isTask(limit.code) || kept(after).has(id)) },
  { says: 'a limit that is met stays met, on the same day', cite: 'domain 2.5', holdsAcross: (before, after) => !sameProcedure(before, after) || before.deadlines.every(({ deadlineId, metOn, limit }) => metOn === undefined || limit.code === 'CORP-12W' || kept(after).get(deadlineId)?.metOn === metOn) },
  { says: 'a breach that is recorded is never lost', cite: 'domain 2.5', holdsAcross: (before, after) => Object.keys(before.facts.breaches).every((id) => id in after.facts.breaches) },
  { says: 'what has ended does not begin again', cite: 'Council policy: closing and reopening', holdsAcross: (before, after) => before.facts.ended === undefined || after.facts.ended?.on === before.facts.ended.on },
  { says: 'a completed stage stays completed', cite: 'SI 2006/1738 reg 13', holdsAcross: (before, after) => before.facts.completed.every((stage, index) => after.facts.completed[index]?.completedOn === stage.completedOn) },
  { says: 'the receipt, the acknowledgement and the acceptance keep their days', cite: 'domain 2.6', holdsAcross: ({ facts: before }, { facts: after }) => [[before.receipt?.receivedOn, after.receipt?.receivedOn], [before.acknowledgedOn, after.acknowledgedOn], [before.acceptedOn, after.acceptedOn]].every(([was, is]) => was === undefined || was === is) },
  { says: 'time never runs backwards: what happened last never becomes earlier', cite: 'domain 2.6 B4', holdsAcross: ({ facts: before }, { facts: after }) => Object.entries(before.happened).every(([type, was]) => inOrder(was.on, after.happened[type as keyof typeof after.happened]?.on)) },
];
