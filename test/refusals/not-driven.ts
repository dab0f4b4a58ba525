import type { NotDriven } from './refused.js';

/**
 * Rows, or parts of rows, that no request can bring about yet. Where commands are named, their coming ends that; otherwise the coming of
 * the row's own code anywhere in the product does.
 */
export const notDriven: readonly NotDriven[] = [
  { row: 8, why: 'What a complaint is about is not yet told so finely that the subjects of 3.1.1 row 2 could be known.' },
  { row: 35, why: 'Interviews go on side by side: no case is set to one at a time yet.' },
  { row: 69, why: 'No amount is recorded of a payment yet.' },
  { row: 70, part: 'without a legal reason, after Stage 2', why: 'No complaint is moved to another procedure after acceptance yet.', until: ['move-to-procedure'] },
  { row: 71, why: 'No cases are linked or marked as duplicates yet.', until: ['link-cases', 'mark-duplicate'] },
  { row: 73, why: 'No case is reopened yet.', until: ['reopen-case'] },
  { row: 80, part: "another service's case", why: 'Nobody is assigned to a service yet: access.', until: ['register-person'] },
  { row: 81, why: 'No reason is asked for to read: access.' },
  { row: 82, why: 'Nothing is erased yet: the store.' },
  { row: 91, part: 'a member of staff, a service or a team', why: 'Staff, services and teams are not registered yet.', until: ['register-person'] },
  { row: 96, why: 'No early referral is agreed yet.', until: ['agree-early-referral-to-lgsco'] },
  { row: 97, why: 'No command that is not set aside by the row has a place for a signpost.' },
];
