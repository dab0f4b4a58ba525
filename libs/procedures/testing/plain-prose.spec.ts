import { expect, test } from '@jest/globals';
import { proseFaults } from './plain-prose.js';

test.each([
  ['It was acknowledged on 2021-06-02.', 'an ISO date: 2021-06-02'],
  ['Recorded 2021-06-02T10:00:00Z.', 'an ISO date: 2021-06-02T10:00:00Z'],
  ['These interviews are open: 0f3c8f1a-2f5d-5c8e-8a44-7d2b6f1f9b11.', 'an id: 0f3c8f1a-2f5d-5c8e-8a44-7d2b6f1f9b11'],
  ['The role CASE_WORKER may not.', 'an upper-case code: CASE_WORKER'],
  ['The limit CSC-S2-65 cannot be extended.', 'an upper-case code: CSC-S2-65'],
  ['Choose COMPLAINT.', 'an upper-case code: COMPLAINT'],
  ['receivedOn: give a date', 'a name out of the code: receivedOn'],
  ['ComplaintReceived is not possible.', 'a name out of the code: ComplaintReceived'],
  ['EscalatedToStage2 came first', 'a name out of the code: EscalatedToStage2'],
  ['council policy csc.ackWd', 'a name out of the code: csc.ackWd'],
  ['domain rule B1', 'an internal document: domain rule B1'],
  ['domain 3.2.2 C14', 'an internal document: domain 3'],
  ['see section 9 row 85', 'an internal document: section 9 row'],
])('%s', (text, fault) => {
  expect(proseFaults(text)).toContain(fault);
});

test('the law, references, abbreviations and what was typed may stand', () => {
  const text = 'CSC-2018-00002 and REP-2021-7K3M9Q: "2021-02-30" is no day (SI 2006/1738 reg 19(4); LGSCO decision 24 021 502). Write YYYY-MM-DD.';
  expect(proseFaults(text)).toEqual([]);
});
