import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { callerOf, complaintsOn, testServer, type Complaints, type TestServer } from '../../testing/index.js';

const asked = { readerId: 'IO-1', caseFileRefs: ['LL-204417'], confidentialityAgreed: true };
const slot = { readOn: '2021-06-17', from: '10:00', until: '12:00', rotaOfficerId: 'CW-2' };

describe('file reading appointments over HTTP (domain 3.11; section 9 rows 75 and 76)', () => {
  let server: TestServer;
  let complaints: Complaints;
  beforeAll(async () => {
    server = await testServer('2021-06-16');
    complaints = complaintsOn(server);
  });
  afterAll(() => server.stop());

  async function asksToRead() {
    const caseId = await complaints.investigated('2021-06-16', 'CSC');
    expect((await complaints.give(caseId, 'request-file-reading', asked, 'investigating-officer')).status).toBe(201);
    const { body } = await callerOf(server.url, 'complaints-manager').get(`/api/cases/${caseId}`);
    return { caseId, readingId: Object.keys((body.facts as { readings: object }).readings)[0] };
  }

  it('asked for by the investigator, booked and recorded by the case worker', async () => {
    const { caseId, readingId } = await asksToRead();
    const officer = (command: string, body: object) => complaints.give(caseId, command, { readingId, ...body }, 'case-worker');
    expect(await officer('book-file-reading', { ...slot, readOn: '2021-06-16' })).toMatchObject({ status: 201, body: { events: ['FileReadingBooked'] } });
    const attended = { attendedOn: '2021-06-16', readerId: 'IO-1', identityChecked: true, signedInAt: '10:02', signedOutAt: '11:58', volumes: 2 };
    expect(await officer('record-file-reading-attended', { ...attended, readerId: 'IP-1' })).toMatchObject({ status: 409, body: { code: 'ERR_NOT_ASSIGNED', field: 'readerId' } });
    expect(await officer('record-file-reading-attended', { ...attended, identityChecked: false })).toMatchObject({ status: 409, body: { code: 'ERR_SETUP_INCOMPLETE', field: 'identityChecked' } });
    expect((await officer('record-file-reading-attended', attended)).status).toBe(201);
    expect(await complaints.give(caseId, 'book-file-reading', { readingId, ...slot }, 'investigating-officer')).toMatchObject({ status: 403, body: { code: 'ERR_FORBIDDEN' } });
  });

  it.each([
    ['a Sunday', { readOn: '2021-06-20' }, '09:00 to 11:00 on 21 June 2021'],
    ['a bank holiday', { readOn: '2021-08-30' }, '09:00 to 11:00 on 31 August 2021'],
    ['before the room opens', { from: '08:00', until: '09:30' }, '09:00 to 10:30 on 17 June 2021'],
  ])('row 75: no reading on %s', async (_, more, next) => {
    const { caseId, readingId } = await asksToRead();
    expect(await complaints.give(caseId, 'book-file-reading', { readingId, ...slot, ...more }, 'case-worker'))
      .toMatchObject({ status: 409, body: { code: 'ERR_SLOT_UNAVAILABLE', cite: expect.any(String), detail: expect.stringContaining(`The next free slot is ${next}.`) } });
  });

  it('row 75: a slot that another case has', async () => {
    const [one, other] = [await asksToRead(), await asksToRead()];
    await complaints.give(one.caseId, 'book-file-reading', { readingId: one.readingId, ...slot }, 'case-worker');
    expect(await complaints.give(other.caseId, 'book-file-reading', { readingId: other.readingId, ...slot, from: '11:00' }, 'case-worker'))
      .toMatchObject({ status: 409, body: { code: 'ERR_SLOT_UNAVAILABLE', field: 'from', detail: expect.stringContaining('The next free slot is 12:00 to 13:00 on 17 June 2021.') } });
  });

  it('row 76: nobody reads who is not assigned', async () => {
    const caseId = await complaints.investigated('2021-06-16', 'CSC');
    expect(await complaints.give(caseId, 'request-file-reading', { ...asked, readerId: 'IO-9' }, 'investigating-officer'))
      .toMatchObject({ status: 409, body: { code: 'ERR_NOT_ASSIGNED', field: 'readerId', detail: expect.stringContaining('Assign the reader first') } });
  });
});
