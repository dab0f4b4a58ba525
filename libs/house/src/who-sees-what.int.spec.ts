import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { londonDate, parsePeriod } from '@redress/calendar';
import { Forbidden } from '@redress/histories';
import { mayRead, operator, type Actor } from '@redress/identity';
import { actorWho } from '@redress/identity/testing';
import { testDatabase, type TestDatabase } from '@redress/postgres/testing';
import { reportedPeriod } from '@redress/reporting';
import { openHouse, type House } from './open-house.js';

const date = '2021-06-16';
const today = londonDate('2021-06-17');
const clock = { now: () => new Date(`${date}T12:00:00Z`) };
const manager = actorWho('COMPLAINTS_MANAGER');

let database: TestDatabase;
let house: House;
/** What there is: each history by what it is about, with its id and its reference. */
let about: Readonly<Record<string, { readonly caseId: string; readonly reference: string }>>;

let commands = 0;
const give = (name: string, caseId: string | undefined, body: object) => house.casework.execute(name, { caseId, body, actor: manager, commandId: `who-sees/${(commands += 1)}` });

async function receive(kind: string, procedure?: string) {
  const said = { kind, receivedOn: date, channel: 'EMAIL', serviceId: 'S', teamId: 'T', subject: 'DELAY', complainantType: 'PARENT', complainantName: 'Ann Other', summary: 'Nobody came' };
  const answer = await give('receive-representation', undefined, said);
  if (procedure !== undefined) await give('select-procedure', answer.caseId, { procedure, reason: 'By its subject' });
  return answer;
}

const referral = (lgscoReference: string, caseId?: string) => give('record-lgsco-contact', caseId, { lgscoReference, receivedOn: date, initiatedBy: 'COMPLAINANT' });

beforeAll(async () => {
  database = await testDatabase();
  house = await openHouse({ databaseUrl: database.url, dataDir: '', clock, log: { info: () => undefined, warn: () => undefined } });
  const child = await receive('COMPLAINT', 'CSC');
  about = {
    child, undecided: await receive('COMPLAINT'), adult: await receive('COMPLAINT', 'ASC'), road: await receive('COMPLAINT', 'CORPORATE'),
    comment: await receive('COMMENT', 'CORPORATE'), praise: await receive('COMPLIMENT', 'CSC'),
    referralOfChild: await referral('21 004 567', child.caseId), referralAlone: await referral('21 009 999'),
  };
  await house.readModels.catchUp();
});
afterAll(async () => {
  await house[Symbol.asyncDispose]();
  await database.drop();
});

const complaints = ['child', 'undecided', 'adult', 'road'];
const feedback = ['comment', 'praise'];
const referrals = ['referralOfChild', 'referralAlone'];
const sighted: [Actor, string[]][] = [
  [actorWho('CASE_WORKER'), [...complaints, ...feedback, ...referrals]],
  [manager, [...complaints, ...feedback, ...referrals]],
  [actorWho('AUDITOR'), [...complaints, ...feedback, ...referrals]],
  [operator, [...complaints, ...feedback, ...referrals]],
  [actorWho('SERVICE_RESPONDER'), [...complaints, ...feedback]],
  [actorWho('ADJUDICATING_OFFICER'), [...complaints, ...referrals]],
  [actorWho('INVESTIGATING_OFFICER'), complaints],
  [actorWho('INDEPENDENT_PERSON'), complaints],
  [actorWho('PANEL_CLERK'), complaints],
];
const blind = (['REPORTING_VIEWER', 'ADMINISTRATOR'] as const).map((role) => actorWho(role));

const idsOf = (names: readonly string[]) => names.map((name) => about[name]?.caseId ?? name).toSorted();
const seenOnly = async (asked: Promise<unknown>): Promise<boolean> => asked.then(() => true, (error: unknown) => {
  if (error instanceof Forbidden) return false;
  throw error;
});

describe.each(sighted.map(([actor, sees]) => ({ actor, who: actor.userId, sees })))('$who (domain 6.1)', ({ actor, sees }) => {
  const cases = (names: readonly string[]) => idsOf(names.filter((name) => !referrals.includes(name)));

  test('opens what the matrix lets them read and nothing else, the case as its history', async () => {
    for (const [name, { caseId, reference }] of Object.entries(about)) {
      const opened = [house.casework.getCase(actor, caseId), house.casework.getCase(actor, reference), house.casework.getHistory(actor, caseId)];
      expect([name, ...(await Promise.all(opened.map(seenOnly)))]).toEqual([name, ...Array.from(opened, () => sees.includes(name))]);
    }
  });

  test('finds the same in the list, which counts no more than it shows, and by no reference of another', async () => {
    const all = await house.readModels.listCases(actor, {}, today);
    expect([all.total, all.cases.map(({ caseId }) => caseId).toSorted()]).toEqual([cases(sees).length, cases(sees)]);
    const ofChild = all.cases.find(({ caseId }) => caseId === about.child?.caseId);
    expect(ofChild?.referrals.map(({ referralId }) => referralId)).toEqual(idsOf(sees.filter((name) => name === 'referralOfChild')));
    for (const [name, { reference }] of Object.entries(about)) {
      const found = await house.readModels.listCases(actor, { q: reference }, today);
      const finds = name === 'referralOfChild' ? ['child'] : cases([name]).length > 0 ? [name] : [];
      expect([name, found.total, found.cases.map(({ caseId }) => caseId)]).toEqual([name, ...(sees.includes(name) ? [finds.length, idsOf(finds)] : [0, []])]);
    }
  });

  test('does not learn from the cases behind a figure that there is a reference to the Ombudsman', async () => {
    const behind = { counted: { from: 'referrals', where: {}, datedBy: 'receivedOn' }, period: { from: londonDate(date), to: today } } as const;
    const { total, cases: found } = await house.readModels.listCases(actor, { behind }, today);
    const finds = idsOf(sees.includes('referralOfChild') ? ['child'] : []);
    expect([total, found.map(({ caseId }) => caseId)]).toEqual([finds.length, finds]);
  });

  test('is told what is due on the same', async () => {
    const everything = await house.readModels.dueSoon(operator, today);
    const due = await house.readModels.dueSoon(actor, today);
    const streams = new Set(idsOf(sees));
    expect(due).toEqual(everything.filter(({ streamId }) => [...streams].some((id) => streamId.endsWith(id))));
    expect(due.length).toBeGreaterThan(0);
  });

  test('sees of every figure what everybody sees, and behind it the cases that are theirs to see', async () => {
    const period = reportedPeriod(parsePeriod('2021-22'), today);
    for (const definition of house.reporting.definitions) {
      const { figure, cases: behind } = await house.reporting.explain(operator, definition, period);
      const asked = house.reporting.explain(actor, definition, period);
      if (!mayRead(actor, 'INDICATORS')) {
        await expect(asked).rejects.toThrow(Forbidden);
        continue;
      }
      const theirs = await asked;
      expect(theirs.figure).toEqual(figure);
      const isTheirs = definition.formula.from === 'referrals' ? sees.includes('referralOfChild') : undefined;
      expect(theirs.cases).toEqual(behind.filter(({ caseId }) => isTheirs ?? cases(sees).includes(caseId)));
    }
  });
});

describe.each(blind.map((actor) => ({ actor, who: actor.userId })))('$who has no case content', ({ actor }) => {
  test('in no case, list, count, search or what is due', async () => {
    const { caseId = '' } = about.road ?? {};
    const asked = [
      house.casework.getCase(actor, caseId), house.casework.getHistory(actor, caseId), house.casework.replay(actor, caseId, {}),
      house.readModels.listCases(actor, {}, today), house.readModels.listCases(actor, { q: 'REP' }, today), house.readModels.dueSoon(actor, today),
    ];
    for (const each of await Promise.allSettled(asked)) expect(each).toMatchObject({ status: 'rejected', reason: { code: 'ERR_FORBIDDEN' } });
  });

  test('nor behind a figure', async () => {
    for (const definition of house.reporting.definitions) {
      expect((await house.reporting.explain(actor, definition, reportedPeriod(parsePeriod('2021-22'), today))).cases).toEqual([]);
    }
  });
});
