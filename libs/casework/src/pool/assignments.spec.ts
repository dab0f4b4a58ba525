import { describe, expect, test } from '@jest/globals';
import { poolStream } from '@redress/histories';
import { actorWho } from '@redress/identity/testing';
import { caseAtStage2, caseworkInMemory, manager, poolMember } from '../../testing/index.js';

const day = '2021-06-16';
const earlier = '2021-06-10';

/** The core by its clock, with a member of the pool who may be an Investigating Officer. */
async function pool() {
  const trial = caseworkInMemory(day);
  trial.clock.set(earlier);
  await poolMember(trial.give, earlier, 'IO-1', 'IO');
  trial.clock.set(day);
  const typesOf = async (poolMemberId: string) => (await Array.fromAsync(trial.store.readStream(poolStream(poolMemberId)))).map(({ type }) => type);
  return { ...trial, typesOf, atStage2: () => caseAtStage2(trial.give, day, 'CSC') };
}

type Trial = Awaited<ReturnType<typeof pool>>;

async function withCases(trial: Trial, count: number): Promise<readonly string[]> {
  const cases: string[] = [];
  for (let made = 0; made < count; made += 1) {
    const caseId = await trial.atStage2();
    await trial.give('assign-investigator', caseId, { poolMemberId: 'IO-1' });
    cases.push(caseId);
  }
  return cases;
}

const byMember = (trial: Trial, command: string, body: object, id = 'IO-1') => trial.give(command, id, body);

describe('who may be assigned (domain 3.10.2; section 9 rows 23 to 29)', () => {
  test.each<readonly [string, (trial: Trial) => Promise<unknown>, string, string]>([
    ['row 26: whoever has three open cases', (trial) => withCases(trial, 3), 'ERR_CAPACITY', '3 open cases of at most 3'],
    ['row 23: whoever works in the service', (trial) => byMember(trial, 'declare-employment', { serviceId: 'Highways' }), 'ERR_INVESTIGATOR_NOT_INDEPENDENT', 'works in "Highways"'],
    ['row 23: whoever worked in the team within two years', (trial) => byMember(trial, 'declare-employment', { serviceId: 'Roads', teamId: 'north', until: '2019-06-16' }), 'ERR_INVESTIGATOR_NOT_INDEPENDENT', 'worked until 16 June 2019 in "north"'],
    ['row 24: whoever has a conflict with the responder', (trial) => byMember(trial, 'declare-conflict', { conflictWith: 'PERSON', subject: 'sr-1', reason: 'A cousin' }), 'ERR_CONFLICT_OF_INTEREST', 'takes part in this case on 16 June 2021'],
    ['row 24: whoever has a conflict with the service', (trial) => byMember(trial, 'declare-conflict', { conflictWith: 'SERVICE', subject: 'highways', reason: 'A bid' }), 'ERR_CONFLICT_OF_INTEREST', 'the service complained about'],
    ['row 25: whose induction has run out', (trial) => byMember(trial, 'record-induction', { course: 'Short', attendedOn: '2021-06-15', validUntil: '2021-06-15' }), 'ERR_NOT_INDUCTED', 'valid until 15 June 2021'],
    ['row 29: who is suspended', (trial) => byMember(trial, 'suspend-member', { reason: 'Under enquiry' }), 'ERR_MEMBER_UNAVAILABLE', 'is suspended'],
    ['row 29: who is not available', (trial) => byMember(trial, 'declare-availability', { available: false, periods: [], weeklyCapacity: 0 }), 'ERR_MEMBER_UNAVAILABLE', 'not available at present'],
    ['row 29: who is away', (trial) => byMember(trial, 'declare-availability', { available: true, periods: [{ from: '2021-06-14', to: day }], weeklyCapacity: 8 }), 'ERR_MEMBER_UNAVAILABLE', 'away from 14 June 2021 to 16 June 2021'],
    ['row 29: who has retired', (trial) => byMember(trial, 'retire', { reason: 'Moved away' }), 'ERR_MEMBER_UNAVAILABLE', 'has retired'],
  ])('%s is refused, on the case and by an offer alike, and nothing is written', async (_, standing, code, says) => {
    const trial = await pool();
    const caseId = await trial.atStage2();
    await standing(trial).catch((error: unknown) => { throw error; });
    const head = await trial.store.head();
    const { reference } = await trial.casework.getCase(manager, caseId);
    await expect(trial.give('assign-investigator', caseId, { poolMemberId: 'IO-1' })).rejects.toMatchObject({ code, message: expect.stringContaining(says), refusal: { field: 'poolMemberId' } });
    await expect(byMember(trial, 'offer-assignment', { caseReference: reference, role: 'IO' })).rejects.toMatchObject({ code, message: expect.stringContaining(says) });
    expect(await trial.store.head()).toBe(head);
  });

  test('row 24: a conflict in one case stands in that one alone, and is cleared', async () => {
    const trial = await pool();
    const [caseId, other] = [await trial.atStage2(), await trial.atStage2()];
    const { reference } = await trial.casework.getCase(manager, caseId);
    await byMember(trial, 'declare-conflict', { conflictWith: 'CASE', subject: reference, reason: 'A witness' });
    await trial.give('assign-investigator', other, { poolMemberId: 'IO-1' });
    await expect(trial.give('assign-investigator', caseId, { poolMemberId: 'IO-1' })).rejects.toMatchObject({ code: 'ERR_CONFLICT_OF_INTEREST', message: expect.stringContaining('with this case') });
    const { facts } = await trial.casework.getPoolMember(manager, 'IO-1');
    await byMember(trial, 'clear-conflict', { conflictId: Object.keys(facts.conflicts)[0], reason: 'Another statement is used' });
    await expect(trial.give('assign-investigator', caseId, { poolMemberId: 'IO-1' })).resolves.toMatchObject({ revision: expect.any(Number) });
  });

  test('row 28: an Independent Person has no tie to the authority; an Investigating Officer may', async () => {
    const trial = await pool();
    const caseId = await trial.atStage2();
    await poolMember((name, id, body) => trial.give(name, id, { ...body, ...(name === 'register-applicant' ? { tieToAuthority: 'OFFICER' } : {}) }), day, 'IO-2', 'IO', 'IP');
    await expect(trial.give('assign-independent-person', caseId, { poolMemberId: 'IO-2' })).rejects.toMatchObject({ code: 'ERR_NOT_INDEPENDENT_PERSON', refusal: { cite: 'SI 2006/1738 reg 2' } });
    await expect(trial.give('assign-investigator', caseId, { poolMemberId: 'IO-2' })).resolves.toMatchObject({ revision: expect.any(Number) });
  });

  test('row 29: a criminal records check holds for three years, and is renewed', async () => {
    const trial = await pool();
    const caseId = await trial.atStage2();
    await poolMember((name, id, body) => trial.give(name, id, { ...body, ...(name === 'appoint' ? { criminalRecordsCheckedOn: '2018-06-15' } : {}) }), day, 'IO-2', 'IO');
    expect(await trial.casework.getPool(manager)).toMatchObject({ members: [{ checkHoldsUntil: '2024-06-10' }, { checkHoldsUntil: '2021-06-15' }] });
    const assign = () => trial.give('assign-investigator', caseId, { poolMemberId: 'IO-2' });
    await expect(assign()).rejects.toMatchObject({ code: 'ERR_MEMBER_UNAVAILABLE', message: expect.stringContaining('held until 15 June 2021') });
    await byMember(trial, 'renew-records-check', { criminalRecordsCheckedOn: day }, 'IO-2');
    await expect(assign()).resolves.toMatchObject({ revision: expect.any(Number) });
  });

  test('who worked in the service longer ago may take it', async () => {
    const trial = await pool();
    await byMember(trial, 'declare-employment', { serviceId: 'Highways', until: '2019-06-15' });
    await expect(withCases(trial, 1)).resolves.toHaveLength(1);
  });
});

describe('a case counts until it is answered or over', () => {
  test('a way out of the case ends the assignment, in one commit, and there is room for another', async () => {
    const trial = await pool();
    const [caseId = ''] = await withCases(trial, 3);
    await trial.give('withdraw-complaint', caseId, { requestedOn: day, confirmedOn: day });
    expect((await trial.typesOf('IO-1')).at(-1)).toBe('AssignmentEnded');
    expect(await trial.casework.getPoolMember(manager, 'IO-1')).toMatchObject({ openCases: 2, mostCases: 3, lastAssignedOn: day });
    await expect(withCases(trial, 1)).resolves.toHaveLength(1);
  });

  test('nobody retires out of open cases', async () => {
    const trial = await pool();
    const [caseId = ''] = await withCases(trial, 1);
    await expect(byMember(trial, 'retire', { reason: 'Moved away' })).rejects.toMatchObject({ code: 'ERR_OPEN_WORK', message: expect.stringContaining('1 open case') });
    await trial.give('withdraw-complaint', caseId, { requestedOn: day, confirmedOn: day });
    await expect(byMember(trial, 'retire', { reason: 'Moved away' })).resolves.toMatchObject({ state: 'RETIRED' });
  });
});

describe('offers (domain 3.10.1 P9)', () => {
  async function offered() {
    const trial = await pool();
    const caseId = await trial.atStage2();
    const { reference } = await trial.casework.getCase(manager, caseId);
    const offer = () => byMember(trial, 'offer-assignment', { caseReference: reference, role: 'IO' });
    await offer();
    const [first] = (await trial.casework.getPoolMember(manager, 'IO-1')).offers;
    return { ...trial, trial, caseId, reference, offer, offerId: first?.offerId ?? '', first };
  }

  test('taken up, the member is assigned on the case and in the pool, in one commit', async () => {
    const { trial, caseId, offerId, first, reference } = await offered();
    expect(first).toMatchObject({ reference, role: 'IO', on: day, answerBy: '2021-06-21' });
    trial.clock.set('2021-06-21');
    await byMember(trial, 'accept-assignment', { offerId });
    const view = await trial.casework.getCase(manager, caseId);
    expect(view.facts.stage2).toMatchObject({ investigator: 'IO-1', investigatorAssignedOn: '2021-06-21' });
    expect(await trial.casework.getPoolMember(manager, 'io-1')).toMatchObject({ openCases: 1, offers: [{ answer: 'ACCEPTED' }] });
    await expect(byMember(trial, 'decline-assignment', { offerId, reason: 'No' })).rejects.toMatchObject({ code: 'ERR_STATE', message: expect.stringContaining('was accepted') });
  });

  test('after three working days it stands no more, and may be made again', async () => {
    const { trial, offerId, offer } = await offered();
    trial.clock.set('2021-06-22');
    await expect(byMember(trial, 'accept-assignment', { offerId })).rejects.toMatchObject({ code: 'ERR_WINDOW_CLOSED', message: expect.stringContaining('stood until 21 June 2021') });
    await expect(offer()).resolves.toMatchObject({ events: ['AssignmentOffered'] });
  });

  test('it is made once while it stands, declined with what was said, and then made again', async () => {
    const { trial, offerId, offer } = await offered();
    await expect(offer()).rejects.toMatchObject({ code: 'ERR_ALREADY_DONE', message: expect.stringContaining('16 June 2021') });
    await byMember(trial, 'decline-assignment', { offerId, reason: 'Too much to do' });
    await expect(offer()).resolves.toMatchObject({ events: ['AssignmentOffered'] });
  });

  test('one that was overtaken assigns nobody: the case judges as well, and neither history is written', async () => {
    const { trial, caseId, offerId } = await offered();
    await poolMember(trial.give, day, 'IO-2', 'IO');
    await trial.give('assign-investigator', caseId, { poolMemberId: 'IO-2' });
    const head = await trial.store.head();
    await expect(byMember(trial, 'accept-assignment', { offerId })).rejects.toMatchObject({ code: 'ERR_ALREADY_DONE' });
    expect(await trial.store.head()).toBe(head);
  });

  test('of a case that is not there nothing is offered, nor an offer answered that was not made', async () => {
    const trial = await pool();
    await expect(byMember(trial, 'offer-assignment', { caseReference: 'REP-2021-ZZZZZZ', role: 'IO' })).rejects.toMatchObject({ code: 'ERR_NOT_FOUND' });
    await expect(byMember(trial, 'accept-assignment', { offerId: 'O-404' })).rejects.toMatchObject({ code: 'ERR_STATE', message: expect.stringContaining('never made') });
  });
});

describe('suggestions (domain 3.10.2)', () => {
  test('fewest open cases, then longest since the last, then who knows the procedure; each with why; then who may not, and why', async () => {
    const trial = await pool();
    const skilled = (...skills: readonly string[]) => (name: string, id: string | undefined, body: object) => trial.give(name, id, { ...body, ...(name === 'register-applicant' ? { skills } : {}) });
    await poolMember(skilled('CSC'), day, 'IO-2', 'IO');
    await poolMember(skilled('ASC'), day, 'IO-3', 'IO');
    await poolMember(skilled(), day, 'IO-4', 'IO');
    await withCases(trial, 1);
    await byMember(trial, 'suspend-member', { reason: 'Under enquiry' }, 'IO-4');
    const { reference } = await trial.casework.getCase(manager, await trial.atStage2());

    const suggestions = await trial.casework.suggestMembers(manager, reference, 'IO');
    expect(suggestions.map(({ poolMemberId, rank, reasons }) => [poolMemberId, rank, ...reasons])).toEqual([
      ['IO-2', 1, 'no open case', 'never assigned before', "knows the procedure: children's social care"],
      ['IO-3', 2, 'no open case', 'never assigned before', "not known to know the procedure: children's social care"],
      ['IO-1', 3, '1 open case', 'last assigned on 16 June 2021', "not known to know the procedure: children's social care"],
      ['IO-4', undefined, 'no open case', 'never assigned before', "not known to know the procedure: children's social care"],
    ]);
    expect(suggestions.at(-1)?.refusal).toMatchObject({ code: 'ERR_MEMBER_UNAVAILABLE', message: expect.stringContaining('is suspended') });
  });

  test('are for whoever may read the register', async () => {
    const trial = await pool();
    const caseId = await trial.atStage2();
    await expect(trial.casework.suggestMembers(actorWho('INVESTIGATING_OFFICER'), caseId, 'IO')).rejects.toMatchObject({ code: 'ERR_FORBIDDEN' });
    await expect(trial.casework.getPool(actorWho('REPORTING_VIEWER'))).rejects.toMatchObject({ code: 'ERR_FORBIDDEN' });
  });
});
