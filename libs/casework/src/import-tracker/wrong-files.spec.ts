import { execFileSync } from 'node:child_process';
import { appendFileSync, writeFileSync } from 'node:fs';
import { mkdir, mkdtemp } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInMemoryEventStore } from '@redress/event-store';
import { expect, test } from '@jest/globals';
import { csvOf, demonstrationColumns, fileOf, trackerRow } from '../../testing/tracker-files.js';
import { importedAt, importing } from '../../testing/importing.js';
import type { ImportProgress } from './import-tracker.js';

const row = trackerRow('CSC-2018-00002');
const csv = csvOf([row]);

const wrongFiles: readonly (readonly [what: string, code: string, content: string | Uint8Array])[] = [
  ['an empty file', 'ERR_FILE_EMPTY', ''],
  ['blank lines', 'ERR_FILE_EMPTY', '\n\n  \n'],
  ['prose', 'ERR_FILE_FORMAT', 'Dear Sir, I wish to complain.\nYours faithfully\n'],
  ['JSON', 'ERR_FILE_FORMAT', '[{ref: 1}]'],
  ['a web page', 'ERR_FILE_FORMAT', '<!doctype html>\n<title>Sign in</title>\n'],
  ['a spreadsheet', 'ERR_FILE_FORMAT', Buffer.from('504b030414000600', 'hex')],
  ['an old spreadsheet', 'ERR_FILE_FORMAT', Buffer.from('d0cf11e0a1b11ae1', 'hex')],
  ['a picture', 'ERR_FILE_ENCODING', Buffer.from('89504e470d0a1a0a', 'hex')],
  ['zero bytes in the middle', 'ERR_FILE_FORMAT', `${csv}\0\0`],
  ['UTF-16', 'ERR_FILE_ENCODING', Buffer.from(`\ufeff${csv}`, 'utf16le')],
  ['Latin-1', 'ERR_FILE_ENCODING', Buffer.from(csvOf([{ ...row, complainant_name: 'Zoë' }]), 'latin1')],
  ['semicolons', 'ERR_FILE_FORMAT', csv.replaceAll(',', ';')],
  ['a missing column', 'ERR_FILE_COLUMNS', csvOf([row], demonstrationColumns.filter((column) => column !== 'closed_on'))],
  ['a misspelt column', 'ERR_FILE_COLUMNS', csv.replace('closed_on', 'closed')],
  ['a column too many', 'ERR_FILE_COLUMNS', csvOf([row], [...demonstrationColumns, 'remarks'])],
  ['a column twice', 'ERR_FILE_COLUMNS', csvOf([row], [...demonstrationColumns, 'ref'])],
  ['no header', 'ERR_FILE_FORMAT', csv.slice(csv.indexOf('\n') + 1)],
  ['a quotation mark that never closes', 'ERR_FILE_FORMAT', csvOf([row, row]).replace('Person', '"Person')],
  ['a quotation mark inside a cell', 'ERR_FILE_FORMAT', csv.replace('Person', 'Per"son')],
];

test.each(wrongFiles)('%s is a wrong file: %s, and no row of it is read', async (_, code, content) => {
  await refusedWhole(await fileOf(content), code);
});

test('a folder, and a path where nothing is', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'redress-tracker-'));
  await mkdir(join(folder, 'tracker.csv'));
  await refusedWhole(join(folder, 'tracker.csv'), 'ERR_FILE_UNREADABLE');
  await refusedWhole(join(folder, 'nowhere.csv'), 'ERR_FILE_NOT_FOUND');
  await refusedWhole(join(folder, 'nowhere', 'tracker.csv'), 'ERR_FILE_NOT_FOUND');
});

test('a pipe that nobody writes into, and a device: neither is waited for', async () => {
  const pipe = join(await mkdtemp(join(tmpdir(), 'redress-tracker-')), 'pipe');
  execFileSync('mkfifo', [pipe]);
  await refusedWhole(pipe, 'ERR_FILE_UNREADABLE');
  await refusedWhole('/dev/zero', 'ERR_FILE_UNREADABLE');
});

test('a file that is wrong only at its very end writes nothing of its right beginning', async () => {
  await refusedWhole(await fileOf(`${csv}"${'x'.repeat(100_000)}`), 'ERR_FILE_FORMAT');
});

test.each([
  ['at its end', (path: string): void => appendFileSync(path, '\n')],
  ['in a row that was right', (path: string): void => writeFileSync(path, csvOf([{ ...row, kind: 'X' }]))],
])('a file that is changed %s while it is imported', async (_, change) => {
  const path = await fileOf(csvOf(Array.from({ length: 20 }, (__, index) => ({ ...row, ref: `R-${index}` }))));
  const onProgress = ({ phase }: ImportProgress): void => {
    if (phase === 'CHECKING') change(path);
  };
  await expect(importing(path, { onProgress })).rejects.toMatchObject({ name: 'FileRefused', code: 'ERR_FILE_CHANGED' });
});

async function refusedWhole(path: string, code: string): Promise<void> {
  const eventStore = createInMemoryEventStore({ clock: { now: () => importedAt } });
  await expect(importing(path, { eventStore })).rejects.toMatchObject({ name: 'FileRefused', code, message: expect.stringMatching(/^[A-Z].+\.$/s) });
  expect(await eventStore.head()).toBeUndefined();
}
