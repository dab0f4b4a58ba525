import { expect, test } from '@jest/globals';
import { acknowledged, received, stage1Started } from '../../testing/chapters.js';
import { on, refusalOf, told } from '../../testing/story.js';

const consent = on('2021-06-02', 'RepresentativeConsentRecorded', { basis: 'CONSENT', evidenceReference: 'DOC-1' });
const refused = on('2021-06-03', 'RepresentativeRefused', { reason: 'A creditor' });
const accepted = on('2021-06-04', 'RepresentationAccepted', {});

test('3.1 row 4: once the representative is refused, consent counts no longer, until somebody else has it', () => {
  const before = received('CORPORATE', '2021-06-01', 'REPRESENTATIVE');
  expect(refusalOf(told([...before, consent]), accepted)).toBeUndefined();
  expect(refusalOf(told([...before, consent, refused]), accepted)).toMatchObject({ code: 'ERR_CONSENT_MISSING', message: expect.stringContaining('The representative was refused') });
  expect(refusalOf(told([...before, refused, { ...consent, effectiveDate: refused.effectiveDate }]), accepted)).toBeUndefined();
});

test('nobody is refused who does not act for another', () => {
  expect(refusalOf(told(received('ASC', '2021-06-01')), refused)).toMatchObject({ code: 'ERR_STATE' });
});

const open = [...received('CSC', '2021-06-01', 'CHILD'), on('2021-06-01', 'AdvocacyOffered', { offeredTo: 'The child' }), ...acknowledged('2021-06-02'), stage1Started('2021-06-03')];
const appointed = (date: string) => on(date, 'AdvocateAppointed', { advocate: 'A. Voice' });
const declined = (date: string) => on(date, 'AdvocacyDeclined', { wishes: 'Not now' });

test('3.1 row 5: an offer is answered while the complaint is open, and who declined may still take it up', () => {
  const thoughtOver = told([declined('2021-06-04'), appointed('2021-06-08')], told(open));
  expect(thoughtOver.state.facts.advocateAppointedOn).toBe('2021-06-08');
  expect(refusalOf(thoughtOver, declined('2021-06-09'))).toMatchObject({ code: 'ERR_ALREADY_DONE' });
  expect(refusalOf(told(received('CSC', '2021-06-01')), appointed('2021-06-02'))).toMatchObject({ code: 'ERR_ADVOCACY_NOT_OFFERED' });
});
