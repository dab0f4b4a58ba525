import { describe, expect, test } from '@jest/globals';
import { auditor, caseAtStage2, caseworkInMemory, caseWorker, investigatingOfficer, poolMember } from '../../testing/index.js';

type Trial = ReturnType<typeof caseworkInMemory>;
const slot = { readOn: '2021-06-18', from: '10:00', until: '12:00', rotaOfficerId: 'CW-2' };
const asked = { readerId: 'IO-1', caseFileRefs: ['LL-204417'], confidentialityAgreed: true };

/** A case with its investigator, who has asked to read; gives the case and the reading. */
async function readingAsked({ give, casework }: Trial) {
  const caseId = await caseAtStage2(give, '2021-06-16', 'CSC');
  await give('assign-investigator', caseId, { poolMemberId: 'IO-1' });
  await give('request-file-reading', caseId, asked, investigatingOfficer);
  const [readingId = ''] = Object.keys((await casework.getCase(auditor, caseId)).facts.readings);
  return { caseId, readingId };
}

async function trial() {
  const house = caseworkInMemory('2021-06-16');
  await poolMember(house.give, '2021-06-15', 'IO-1', 'IO');
  const inRoom = async () => (await Array.fromAsync(house.store.readStream('room-county-hall'))).map(({ type, data }) => [type, data.forReadingId]);
  return { ...house, inRoom, one: await readingAsked(house), other: await readingAsked(house) };
}

describe('a slot of the reading room is taken on the case and on the room, or on neither (domain 2.1, 3.11)', () => {
  test('one commit, two histories', async () => {
    const { give, inRoom, one: { caseId, readingId }, casework } = await trial();
    await give('book-file-reading', caseId, { readingId, ...slot }, caseWorker);
    expect(await inRoom()).toEqual([['ReadingSlotTaken', readingId]]);
    expect((await casework.getCase(auditor, caseId)).facts.readings[readingId]).toMatchObject({ state: 'BOOKED', bookedFor: '2021-06-18' });
  });

  test('what the room refuses is on neither', async () => {
    const { give, inRoom, one, other, store } = await trial();
    await give('book-file-reading', one.caseId, { readingId: one.readingId, ...slot });
    const before = await store.head();
    await expect(give('book-file-reading', other.caseId, { readingId: other.readingId, ...slot, from: '11:00', until: '13:00' }))
      .rejects.toMatchObject({ code: 'ERR_SLOT_UNAVAILABLE', refusal: { field: 'from', message: expect.stringContaining('The next free slot is 12:00 to 14:00 on 18 June 2021.') } });
    expect(await store.head()).toBe(before);
    expect(await inRoom()).toHaveLength(1);
  });

  test('what the case refuses is on neither', async () => {
    const { give, inRoom, one: { caseId, readingId } } = await trial();
    await expect(give('rebook-file-reading', caseId, { readingId, ...slot })).rejects.toMatchObject({ code: 'ERR_STATE' });
    await expect(give('cancel-file-reading', caseId, { readingId, reason: 'Not needed' })).resolves.toMatchObject({ events: ['FileReadingCancelled'] });
    expect(await inRoom()).toEqual([]);
  });

  test('moved or cancelled, it gives its slot to whoever asks next', async () => {
    const { give, inRoom, one, other } = await trial();
    await give('book-file-reading', one.caseId, { readingId: one.readingId, ...slot });
    await give('rebook-file-reading', one.caseId, { readingId: one.readingId, ...slot, from: '11:30', until: '13:30' });
    await give('book-file-reading', other.caseId, { readingId: other.readingId, ...slot, until: '11:30' });
    await give('cancel-file-reading', one.caseId, { readingId: one.readingId, reason: 'The files came by post' });
    await give('rebook-file-reading', other.caseId, { readingId: other.readingId, ...slot, until: '13:30' });
    expect((await inRoom()).map(([type]) => type)).toEqual(['ReadingSlotTaken', 'ReadingSlotTaken', 'ReadingSlotTaken', 'ReadingSlotFreed', 'ReadingSlotTaken']);
  });

  test('two at once for one slot: one yes, and one refusal that names the next', async () => {
    const { give, one, other } = await trial();
    const both = await Promise.allSettled([one, other].map(({ caseId, readingId }) => give('book-file-reading', caseId, { readingId, ...slot })));
    expect(both.map(({ status }) => status).toSorted()).toEqual(['fulfilled', 'rejected']);
    expect(both.find((each) => each.status === 'rejected')).toMatchObject({ reason: { message: expect.stringContaining('The next free slot is 12:00 to 14:00 on 18 June 2021.') } });
  });

  test('given twice under one id it is one booking', async () => {
    const { casework, inRoom, one: { caseId, readingId } } = await trial();
    const booking = { caseId, body: { readingId, ...slot }, actor: caseWorker, commandId: 'booked-twice' };
    await casework.execute('book-file-reading', booking);
    expect(await casework.execute('book-file-reading', booking)).toMatchObject({ outcome: 'REPEATED' });
    expect(await inRoom()).toHaveLength(1);
  });
});

test('the first reading is to be booked within ten working days of the assignment, counted once somebody has asked', async () => {
  const { give, casework, one: { caseId, readingId } } = await trial();
  const target = async () => (await casework.getCase(auditor, caseId)).deadlines.find(({ code }) => code === 'CSC-READING');
  expect(await target()).toMatchObject({ startOn: '2021-06-16', dueOn: '2021-06-30', standing: { status: 'ON_TRACK' } });
  await give('book-file-reading', caseId, { readingId, ...slot });
  expect(await target()).toMatchObject({ standing: { status: 'MET' } });
});
