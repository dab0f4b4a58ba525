import { implies, inOrder, type Property, type Seen } from './property.js';

const reg = (number: string): string => `SI 2006/1738 reg ${number}`;
const completed = ({ facts }: Seen, stage: number) => facts.completed.filter((each) => each.stage === stage);
const isOf = ({ machine }: Seen, ...machines: readonly string[]): boolean => machines.includes(machine);
const settled = ['AGREED', 'FINALISED_WITH_COMMENTS', 'CANCELLED'];
const everybody = ({ facts: { stage2 } }: Seen) => ({
  investigators: [stage2.investigator, ...stage2.formerInvestigators].filter(Boolean), independents: [stage2.independentPerson, ...stage2.formerIndependentPersons].filter(Boolean),
});

/** Of the staged procedures: what comes before what, and who takes which part. */
export const ofTheStages: readonly Property[] = [
  { says: "no Stage 2 of the children's procedure is completed without both reports", cite: reg('17'), holds: (now) => !isOf(now, 'CSC') || implies(now.facts.stage2.respondedOn, now.facts.stage2.reportOn && now.facts.stage2.independentPersonReportOn) },
  { says: 'no corporate Stage 2 is completed without the report', cite: 'Council policy: Stage 2 investigations', holds: (now) => !isOf(now, 'CORPORATE') || implies(now.facts.stage2.respondedOn, now.facts.stage2.reportOn) },
  { says: "no children's investigation starts without a settled statement, an Investigating Officer and an Independent Person", cite: reg('17'), holds: (now) => !isOf(now, 'CSC') || implies(now.facts.stage2.investigationStartedOn, now.facts.stage2.statementSettledOn && now.facts.stage2.investigator && now.facts.stage2.independentPerson) },
  { says: 'no statement is settled before a draft of it was sent, nor without a point', cite: reg('16'), holds: ({ facts: { stage2 } }) => implies(stage2.statementSettledOn, stage2.statementDrafts > 0 && stage2.points.length > 0) },
  { says: 'the investigator and the Independent Person are two people', cite: reg('17'), holds: (now) => everybody(now).investigators.every((who) => !everybody(now).independents.includes(who)) },
  { says: 'whoever answered Stage 1 does not investigate it', cite: 'domain 3.10.2', holds: (now) => { const { responderId } = now.facts.stage1; const { investigators, independents } = everybody(now); return responderId === undefined || ![...investigators, ...independents].includes(responderId); } },
  { says: 'nobody decides what they investigated or answered before', cite: 'Council policy: Stage 2 investigations', holds: (now) => { const { adjudicatorId } = now.facts.stage2; const { investigators, independents } = everybody(now); return adjudicatorId === undefined || ![now.facts.stage1.responderId, ...investigators, ...independents].includes(adjudicatorId); } },
  { says: 'a Review Panel is three different people', cite: reg('19(2)'), holds: ({ facts: { stage3 } }) => stage3.panelMemberIds === undefined || new Set(stage3.panelMemberIds).size === 3 },
  { says: 'nobody on the panel took part at Stage 2', cite: reg('19(3)'), holds: (now) => (now.facts.stage3.panelMemberIds ?? []).every((who) => ![now.facts.stage2.adjudicatorId, ...everybody(now).investigators, ...everybody(now).independents].includes(who)) },
  { says: 'no panel meets before it is appointed and has a day', cite: reg('19'), holds: ({ facts: { stage3 } }) => implies(stage3.panelHeldOn, stage3.panelAppointedOn && stage3.panelDate) },
  { says: 'a panel meets on the day that was set', cite: reg('19'), holds: ({ facts: { stage3 } }) => implies(stage3.panelHeldOn, stage3.panelHeldOn === stage3.panelDate?.on) },
  { says: 'no panel reports before it has met', cite: reg('20'), holds: ({ facts: { stage3 } }) => implies(stage3.panelReportOn, stage3.panelHeldOn) && inOrder(stage3.panelHeldOn, stage3.panelReportOn) },
  { says: 'the authority answers a panel after its report', cite: reg('20(3)'), holds: ({ facts: { stage3 } }) => implies(stage3.respondedOn, stage3.panelReportOn) && inOrder(stage3.panelReportOn, stage3.respondedOn) },
  { says: 'no Stage 3 is asked for before the adjudication', cite: reg('18'), holds: ({ facts: { stage2, stage3 } }) => implies(stage3.requestedOn, stage2.respondedOn) && inOrder(stage2.respondedOn, stage3.requestedOn) },
  { says: 'Stage 2 counts from no day before it was asked for', cite: reg('17'), holds: ({ facts: { stage2 } }) => inOrder(stage2.requestedOn, stage2.countsFrom) },
  { says: 'Stage 2 begins only with a right to it: an answer, an agreement or a missed date', cite: reg('14'), holds: ({ facts: { stage1, stage2, breaches } }) => implies(stage2.countsFrom, stage1.respondedOn ?? stage1.earlyEscalationAgreedOn ?? Object.values(breaches).some(({ code }) => code.endsWith('-S1'))) },
  { says: 'no stage is completed before it was answered', cite: reg('13'), holds: (now) => implies(completed(now, 2).length > 0, now.facts.stage2.respondedOn) && implies(completed(now, 3).length > 0, now.facts.stage3.respondedOn) },
  { says: 'no stage is counted twice', cite: 'domain 3.14.1', holds: (now) => [1, 2, 3].every((stage) => completed(now, stage).filter(({ recount }) => recount !== false).length <= 1) },
  { says: 'stages are completed in their order', cite: 'Council policy: stages of a complaint', holds: ({ facts: { completed: done } }) => done.every(({ stage }, index) => done.slice(index + 1).every((later) => later.stage >= stage)) },
  { says: 'an adult social care complaint has one stage', cite: 'SI 2009/309 reg 14', holds: (now) => !isOf(now, 'ASC') || (now.facts.stage2.requestedOn === undefined && now.facts.stage3.requestedOn === undefined) },
  { says: 'a corporate complaint has no Review Panel', cite: 'LGSCO Complaint Handling Code 5.2', holds: (now) => !isOf(now, 'CORPORATE') || now.facts.stage3.requestedOn === undefined },
  { says: 'nobody reports while an interview is open', cite: 'Council policy: interviews and their notes', holds: ({ facts: { stage2, interviews } }) => implies(stage2.reportOn, Object.values(interviews).every(({ state }) => settled.includes(state))) },
  { says: 'no notes are agreed that were never sent', cite: 'Scrutiny Panel report 20 July 2021, Appendix 1', holds: ({ facts: { interviews } }) => Object.values(interviews).every(({ agreement, rounds }) => implies(agreement, rounds.length > 0)) },
  { says: 'silence agrees only to notes that were sent from 1 June 2021 on', cite: 'Scrutiny Panel report 20 July 2021, Appendix 1', holds: ({ facts: { interviews } }) => Object.values(interviews).every(({ agreement, rounds }) => agreement !== 'DEEMED' || (rounds.at(-1)?.sentOn ?? '') >= '2021-06-01') },
  { says: 'notes go out in two rounds at most', cite: 'Council policy: interviews and their notes', holds: ({ facts: { interviews } }) => Object.values(interviews).every(({ rounds }) => rounds.length <= 2) },
  { says: 'no file is read but by somebody assigned', cite: 'Council policy: secure reading of case files', holds: (now) => { const { investigators, independents } = everybody(now); return Object.values(now.facts.readings).every(({ readerId }) => [...investigators, ...independents].includes(readerId)); } },
];
