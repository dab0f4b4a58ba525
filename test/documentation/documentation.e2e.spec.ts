import { execFile } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { promisify } from 'node:util';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { codeBlocksOf, documentsOf, readBlocks } from './code-blocks.js';
import { startServer, type RunningServer } from './running-server.js';

const root = resolve(__dirname, '../..');
const run = promisify(execFile);
const blocks = readBlocks(root);
const commands = blocks.filter(({ language }) => language === 'sh');
/** The two commands of a fresh machine: the suite is inside the one already and starts the other itself. */
const freshMachine = ['npm ci && npm start', 'npm ci && npm test'];

let server: RunningServer;
let dataDir: string;

beforeAll(async () => {
  dataDir = mkdtempSync(join(tmpdir(), 'redress-documentation-'));
  server = await startServer(root, dataDir);
});

afterAll(async () => {
  await server.stop();
  rmSync(dataDir, { recursive: true, force: true });
});

describe('every code block of the documents', () => {
  test('is of a kind that a test runs', () => {
    expect(blocks.filter(({ language }) => language !== 'sh').map(({ file, line, language }) => `${file}:${line} ${language}`)).toEqual([]);
  });

  test.each(commands.filter(({ text }) => !freshMachine.includes(text.trim())).map((block) => [`${block.file}:${block.line}`, block] as const))(
    '%s does what it says',
    async (_, { text }) => {
      const script = text.replaceAll('http://localhost:3000', server.url);
      await expect(run('bash', ['-euo', 'pipefail', '-c', script], { cwd: root, env: { ...process.env, DATA_DIR: dataDir } })).resolves.toBeDefined();
    },
  );

  test('holds the two commands of a fresh machine, and CI runs the second', () => {
    expect(commands.map(({ text }) => text.trim())).toEqual(expect.arrayContaining(freshMachine));
    expect(readFileSync(join(root, '.ci/run'), 'utf8').trimEnd().split('\n').at(-1)).toBe(freshMachine[1]);
  });
});

test('every link and picture of the documents leads somewhere', () => {
  const broken = documentsOf(root).flatMap((file) =>
    [...readFileSync(join(root, file), 'utf8').matchAll(/\]\((?!https?:)([^)#\s]+)[^)]*\)/g)].flatMap(([, target = '']) =>
      existsSync(join(root, dirname(file), target)) ? [] : [`${file} → ${target}`],
    ),
  );
  expect(broken).toEqual([]);
});

test('a block that is never closed is found', () => {
  expect(() => codeBlocksOf('x.md', 'text\n```sh\nls')).toThrow('x.md:2');
});
