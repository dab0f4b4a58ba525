import { execFile } from 'node:child_process';
import { mkdtemp, readFile, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { carryOut } from '@redress/cli/testing';
import { csvOf, fileOf } from '@redress/casework/testing';
import { testDatabase, type TestDatabase } from '@redress/postgres/testing';
import fc from 'fast-check';
import { unseenTracker, type UnseenTracker } from '../acceptance/unseen-tracker.js';
import { pythonForTests } from './python-for-tests.js';

const quarter = '2020/21 Q4';
let database: TestDatabase;
let python: string;
beforeAll(() => { python = pythonForTests(); });
beforeAll(async () => { database = await testDatabase(); });
afterAll(() => database.drop());

const redress = (...words: readonly string[]) => carryOut(words, { variables: { DATABASE_URL: database.url } });

interface Counted { readonly status: number; readonly said: string }

async function countedAgain(folder: string): Promise<Counted> {
  try {
    return { status: 0, said: (await promisify(execFile)(python, [join(folder, 'recount.py')])).stdout };
  } catch (error) {
    const { code, stdout, stderr } = error as { readonly code: number; readonly stdout: string; readonly stderr: string };
    return { status: code, said: `${stdout}${stderr}` };
  }
}

/** A tracker that nobody has seen, published and written out. */
async function exported(): Promise<string> {
  const [{ rows, columns }] = fc.sample(unseenTracker, { seed: 20_210_720, numRuns: 1 }) as [UnseenTracker];
  const folder = join(await mkdtemp(join(tmpdir(), 'redress-figures-')), 'figures');
  const outcomes = [
    await redress('import', await fileOf(csvOf(rows, columns, '\n'))),
    await redress('publication', 'publish', quarter),
    await redress('export-figure', quarter, '--into', folder),
  ];
  expect(outcomes.map(({ exitStatus }) => exitStatus)).toEqual([0, 0, 0]);
  return folder;
}

const spoiled = (from: RegExp, to: string) => async (path: string) => {
  const text = await readFile(path, 'utf8');
  expect(text).toMatch(from);
  await writeFile(path, text.replace(from, to));
};

test('a program that shares nothing with this one counts published figures again to the same bytes, and says what was spoiled', async () => {
  const folder = await exported();
  expect(await countedAgain(folder)).toMatchObject({ status: 0, said: expect.stringContaining('the same byte for byte') });
  expect(await readFile(join(folder, 'events.jsonl'), 'utf8')).not.toMatch(/Person \d/);

  const tries: readonly (readonly [file: string, spoil: (path: string) => Promise<void>, says: string])[] = [
    ['content.json', spoiled(/"count":\d+/, '"count":99'), 'its SHA-256 is another'],
    ['events.jsonl', spoiled(/"type":"ComplimentLogged"/, '"type":"ComplimentNotLogged"'), 'PI-1 comes out as'],
    ['events.jsonl', spoiled(/"dueOn25":"20\d\d/, '"dueOn25":"2019'), 'working days from'],
    ['events.jsonl', spoiled(/"digest":"[0-9a-f]{8}/, '"digest":"00000000'), 'does not follow from the one before it'],
    ['events.jsonl', spoiled(/"hash":"(?:[0-9a-f]{64})"/, `"hash":"${'0'.repeat(64)}"`), 'does not follow from the one before it'],
    ['calendar.json', spoiled(/"2020-12-25",/, ''), 'working days'],
  ];
  for (const [file, spoil, says] of tries) {
    const path = join(folder, file);
    const before = await readFile(path, 'utf8');
    await spoil(path);
    const { status, said } = await countedAgain(folder);
    expect([file, status === 0, said.includes(says)]).toEqual([file, false, true]);
    await writeFile(path, before);
  }
});

test('what is published of trackers that nobody has seen is verified by counting it again', async () => {
  expect(await redress('verify-figure', quarter)).toMatchObject({ exitStatus: 0 });
});
