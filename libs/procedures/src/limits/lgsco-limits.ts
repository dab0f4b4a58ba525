import { clock, type TimeLimit } from './time-limit.js';

const letter = { pauses: false, usesClosureDays: false, onExpiry: 'BREACH', cite: "the Ombudsman's letter; LGSCO Manual for Councils Part 6" } as const;

/** domain.md 3.8: the date in the letter, else the council's own number of working days. */
export const lgscoLimits: readonly TimeLimit[] = [
  {
    code: 'LG-ENQ', title: "Answer the Ombudsman's enquiry", ...letter,
    clocks: ({ ombudsman }) => clock(ombudsman.enquiry?.receivedOn, ombudsman.enquiry?.answeredOn ?? ombudsman.decidedOn),
    length: ({ lgsco }, { ombudsman }) => (ombudsman.enquiry?.dueOn ? { until: ombudsman.enquiry.dueOn } : { workingDays: lgsco.enquiryWd }),
  },
  {
    code: 'LG-DRAFT', title: 'Comment on the draft decision', ...letter,
    clocks: ({ ombudsman }) => clock(ombudsman.draft?.receivedOn, ombudsman.draft?.commentedOn ?? ombudsman.decidedOn),
    length: ({ lgsco }, { ombudsman }) => (ombudsman.draft?.commentsDueOn ? { until: ombudsman.draft.commentsDueOn } : { workingDays: lgsco.draftWd }),
  },
];
