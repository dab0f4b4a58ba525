import type { LondonDate } from '@redress/calendar';
import { clock, type Length, type TimeLimit } from './time-limit.js';

const letter = { pauses: false, usesClosureDays: false, onExpiry: 'BREACH', cite: "the Ombudsman's letter; LGSCO Manual for Councils Part 6" } as const;

/** domain.md 3.8: the date in the letter, else the council's own number of working days. Nothing is owed once the Ombudsman has decided. */
export const lgscoLimits: readonly TimeLimit[] = [
  {
    code: 'LG-ENQ', title: "Answer the Ombudsman's enquiry", ...letter,
    clocks: ({ ombudsman: { enquiries, decidedOn } }) =>
      enquiries.flatMap(({ receivedOn, answeredOn }, index) => clock(receivedOn, answeredOn, decidedOn !== undefined).map((each) => ({ ...each, sequence: `${index + 1}` }))),
    length: ({ lgsco }, { ombudsman: { enquiries } }, { sequence }) => letterOr(enquiries[Number(sequence) - 1]?.dueOn, lgsco.enquiryWd),
  },
  {
    code: 'LG-DRAFT', title: 'Comment on the draft decision', ...letter,
    clocks: ({ ombudsman: { draft, decidedOn } }) => clock(draft?.receivedOn, draft?.commentedOn, decidedOn !== undefined),
    length: ({ lgsco }, { ombudsman: { draft } }) => letterOr(draft?.commentsDueOn, lgsco.draftWd),
  },
];

function letterOr(dueOn: LondonDate | undefined, workingDays: number): Length {
  return dueOn === undefined ? { workingDays } : { until: dueOn };
}
