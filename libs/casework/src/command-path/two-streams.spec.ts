import { describe, expect, test } from '@jest/globals';
import { poolStream } from '@redress/histories';
import { auditor, caseAtStage2, caseworkInMemory, poolMember } from '../../testing/index.js';

const contact = { lgscoReference: '21 004 567', receivedOn: '2021-06-16', initiatedBy: 'COMPLAINANT' };

/** The core, a case at Stage 2, and two members of the pool. */
async function assigning() {
  const trial = caseworkInMemory('2021-06-16');
  await poolMember(trial.give, '2021-06-15', 'IO-1', 'IO');
  await poolMember(trial.give, '2021-06-15', 'IP-1', 'IO', 'IP');
  const assignmentsOf = async (poolMemberId: string) => (await Array.fromAsync(trial.store.readStream(poolStream(poolMemberId)))).filter(({ type }) => type === 'AssignmentAccepted');
  return { ...trial, assignmentsOf, caseId: await caseAtStage2(trial.give, '2021-06-16') };
}

describe('an assignment stands on the case and on the pool member, or on neither (domain 2.1)', () => {
  test('one commit, two streams', async () => {
    const { give, store, caseId, assignmentsOf } = await assigning();
    await give('assign-investigator', caseId, { poolMemberId: 'IO-1' });

    const [assigned] = await assignmentsOf('IO-1');
    expect(assigned).toMatchObject({ type: 'AssignmentAccepted', revision: 5, data: { caseId, role: 'IO' }, metadata: { effectiveDate: '2021-06-16' } });
    const onCase = (await Array.fromAsync(store.readStream(`case-${caseId}`))).find(({ type }) => type === 'InvestigatorAssigned');
    expect(onCase?.metadata.commandId).toBe(assigned?.metadata.commandId);
  });

  test('one member assigned on two cases at once is assigned on both, one after the other', async () => {
    const { give, caseId: one, assignmentsOf } = await assigning();
    const cases = [one, await caseAtStage2(give, '2021-06-16')];
    await Promise.all(cases.map((caseId) => give('assign-investigator', caseId, { poolMemberId: 'IO-1' })));
    expect((await assignmentsOf('IO-1')).map(({ data }) => data.caseId).toSorted()).toEqual(cases.toSorted());
  });

  test('a refused assignment is on neither', async () => {
    const { give, caseId, assignmentsOf } = await assigning();
    await give('assign-independent-person', caseId, { poolMemberId: 'IP-1' });
    await expect(give('assign-investigator', caseId, { poolMemberId: 'IP-1' })).rejects.toMatchObject({ code: 'ERR_SAME_PERSON' });
    expect(await assignmentsOf('IP-1')).toHaveLength(1);
  });

  test.each([
    ['nobody is registered under', 'IO-404', 'ERR_UNKNOWN_PERSON'],
    ['has only applied', 'IO-2', 'ERR_MEMBER_UNAVAILABLE'],
    ['is suspended', 'IO-3', 'ERR_MEMBER_UNAVAILABLE'],
    ['is there for another role', 'IP-2', 'ERR_MEMBER_UNAVAILABLE'],
  ])('a member who %s is refused by their own history, and nothing is written', async (_, poolMemberId, code) => {
    const { give, store, caseId, casework } = await assigning();
    await give('register-applicant', undefined, { poolMemberId: 'IO-2', name: 'Ivo Applicant', rolesSought: ['IO'], tieToAuthority: 'NONE', skills: [] });
    await give('suspend-member', await poolMember(give, '2021-06-15', 'IO-3', 'IO'), { reason: 'Under enquiry' });
    await poolMember(give, '2021-06-15', 'IP-2', 'IP');
    const { revision } = await casework.getCase(auditor, caseId);
    const before = await store.head();

    await expect(give('assign-investigator', caseId, { poolMemberId })).rejects.toMatchObject({ code, refusal: { field: 'poolMemberId' }, caseId, revision });
    expect(await store.head()).toBe(before);
  });

  test('an id in the pool is given once', async () => {
    const { give } = await assigning();
    await expect(give('register-applicant', undefined, { poolMemberId: 'IO-1', name: 'Another', rolesSought: ['IO'], tieToAuthority: 'NONE', skills: [] }))
      .rejects.toMatchObject({ code: 'ERR_DUPLICATE_REFERENCE', message: expect.stringContaining('15 June 2021') });
  });
});

describe("the Ombudsman's contact opens a history of its own", () => {
  test('linked to the case it was recorded from, and found by its reference', async () => {
    const { give, casework } = caseworkInMemory('2021-06-16');
    const caseId = await caseAtStage2(give, '2021-06-16');
    const referral = await give('record-lgsco-contact', caseId, contact);

    expect(referral).toMatchObject({ reference: '21 004 567', state: 'NOTIFIED', revision: 1 });
    expect(referral.caseId).not.toBe(caseId);
    expect((await casework.getCase(auditor, '21 004 567')).facts.ombudsman.caseId).toBe(caseId);
    await expect(give('record-premature', '21 004 567', { returnedOn: '2021-06-16' })).resolves.toMatchObject({ caseId: referral.caseId, state: 'PREMATURE_RETURNED' });
  });

  test('it may exist without a case, but not with one that does not exist', async () => {
    const { give } = caseworkInMemory('2021-06-16');
    await expect(give('record-lgsco-contact', 'REP-2021-AAAAAA', contact)).rejects.toMatchObject({ code: 'ERR_NOT_FOUND' });
    await expect(give('record-lgsco-contact', undefined, contact)).resolves.toMatchObject({ revision: 1 });
  });

  test('the same reference twice is refused, and the first is named by its date (row 67)', async () => {
    const { give } = caseworkInMemory('2021-06-16');
    await give('record-lgsco-contact', undefined, contact);
    await expect(give('record-lgsco-contact', undefined, contact)).rejects.toMatchObject({ code: 'ERR_DUPLICATE_REFERENCE', message: expect.stringContaining('16 June 2021') });
    const both = await Promise.allSettled(['1', '2'].map(() => give('record-lgsco-contact', undefined, { ...contact, lgscoReference: '21 000 001' })));
    expect(both.map(({ status }) => status).toSorted()).toEqual(['fulfilled', 'rejected']);
  });
});
