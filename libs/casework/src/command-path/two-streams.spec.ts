import { describe, expect, test } from '@jest/globals';
import { poolStream } from '@redress/histories';
import { caseAtStage2, caseworkInMemory } from '../../testing/index.js';

const contact = { lgscoReference: '21 004 567', receivedOn: '2021-06-16', initiatedBy: 'COMPLAINANT' };

describe('an assignment stands on the case and on the pool member, or on neither (domain 2.1)', () => {
  test('one commit, two streams', async () => {
    const { give, store } = caseworkInMemory('2021-06-16');
    const caseId = await caseAtStage2(give, '2021-06-16');
    await give('assign-investigator', caseId, { poolMemberId: 'IO-1' });

    const [assigned] = await Array.fromAsync(store.readStream(poolStream('IO-1')));
    expect(assigned).toMatchObject({ type: 'AssignmentAccepted', revision: 1, data: { poolMemberId: 'IO-1', caseId, role: 'IO' }, metadata: { effectiveDate: '2021-06-16' } });
    const onCase = (await Array.fromAsync(store.readStream(`case-${caseId}`))).find(({ type }) => type === 'InvestigatorAssigned');
    expect(onCase?.metadata.commandId).toBe(assigned?.metadata.commandId);
  });

  test('one member assigned on two cases at once is assigned on both, one after the other', async () => {
    const { give, store } = caseworkInMemory('2021-06-16');
    const cases = [await caseAtStage2(give, '2021-06-16'), await caseAtStage2(give, '2021-06-16')];
    await Promise.all(cases.map((caseId) => give('assign-investigator', caseId, { poolMemberId: 'IO-1' })));
    const assignments = await Array.fromAsync(store.readStream(poolStream('IO-1')));
    expect(assignments.map(({ data }) => data.caseId).toSorted()).toEqual(cases.toSorted());
  });

  test('a refused assignment is on neither', async () => {
    const { give, store } = caseworkInMemory('2021-06-16');
    const caseId = await caseAtStage2(give, '2021-06-16');
    await give('assign-independent-person', caseId, { poolMemberId: 'IP-1' });
    await expect(give('assign-investigator', caseId, { poolMemberId: 'IP-1' })).rejects.toMatchObject({ code: 'ERR_SAME_PERSON' });
    expect(await Array.fromAsync(store.readStream(poolStream('IP-1')))).toHaveLength(1);
  });
});

describe("the Ombudsman's contact opens a history of its own", () => {
  test('linked to the case it was recorded from, and found by its reference', async () => {
    const { give, casework } = caseworkInMemory('2021-06-16');
    const caseId = await caseAtStage2(give, '2021-06-16');
    const referral = await give('record-lgsco-contact', caseId, contact);

    expect(referral).toMatchObject({ reference: '21 004 567', state: 'NOTIFIED', revision: 1 });
    expect(referral.caseId).not.toBe(caseId);
    expect((await casework.getCase('21 004 567')).facts.ombudsman.caseId).toBe(caseId);
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
