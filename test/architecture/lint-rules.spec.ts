import { spawnSync } from 'node:child_process';
import { describe, expect, it } from '@jest/globals';

const inLibrary = 'libs/calendar/src/trial.ts';
const noInlineConfig = "'// eslint-disable-line' has no effect because you have 'noInlineConfig' setting in your config.";

const trials: [what: string, file: string, text: string, broken: string[]][] = [
  ['a sound file', inLibrary, 'export const days: number[] = [1];\n', []],
  ['an import upwards', inLibrary, "import { x } from '@redress/procedures';\nexport const y = x;\n", ['@nx/enforce-module-boundaries']],
  ['an import past the door', 'test/trial.ts', "import { x } from '../libs/calendar/src/months.js';\nexport const y = x;\n", ['@nx/enforce-module-boundaries']],
  ['any', inLibrary, 'export const a: any = 1;\n', ['@typescript-eslint/no-explicit-any']],
  ['a suppressed rule', inLibrary, 'export const a = 1; // eslint-disable-line\n', [noInlineConfig]],
  ['a suppressed type error', inLibrary, '// @ts-ignore because\nexport const a = 1;\n', ['@typescript-eslint/ban-ts-comment']],
  ['a type error expected without a reason', inLibrary, '// @ts-expect-error\nexport const a = 1;\n', ['@typescript-eslint/ban-ts-comment']],
  ['a thing left for later', inLibrary, '// TODO: finish\nexport const a = 1;\n', ['no-warning-comments']],
  ['a file too long', inLibrary, 'export {};\n'.repeat(251), ['max-lines']],
  ['the time of the machine', inLibrary, 'export const a = Date.now();\n', ['no-restricted-syntax']],
  ['the date of the machine', inLibrary, 'export const a = new Date();\n', ['no-restricted-syntax']],
  ['the date of the machine, called', inLibrary, 'export const a = Date();\n', ['no-restricted-syntax']],
  ['the date of the machine, through dayjs', inLibrary, "import dayjs from 'dayjs';\nexport const a = dayjs();\n", ['no-restricted-syntax']],
  ['a date that is given', inLibrary, 'export const a = new Date(0);\n', []],
  ['the clock in a clock adapter', 'libs/postgres/src/system-clock.ts', 'export const a = (): number => Date.now();\n', []],
  ['the clock where an app is put together', 'apps/server/src/trial.ts', 'export const a = (): Date => new Date();\n', []],
  ['a skipped test', 'libs/calendar/src/trial.spec.ts', "it.skip('x', () => undefined);\n", ['no-restricted-syntax']],
  ['a test singled out', 'libs/calendar/src/trial.spec.ts', "describe.only('x', () => undefined);\n", ['no-restricted-syntax']],
  ['a limit of time for a file', 'libs/calendar/src/trial.spec.ts', "import { jest } from '@jest/globals';\njest.setTimeout(1000);\n", ['no-restricted-syntax']],
  ['a limit of time for a test', 'libs/calendar/src/trial.spec.ts', "import { test } from '@jest/globals';\ntest('x', () => undefined, 1000);\n", ['no-restricted-syntax']],
  ['a limit of time for a row of tests', 'libs/calendar/src/trial.spec.ts', "import { it } from '@jest/globals';\nit.each([1])('x', () => undefined, 1_000);\n", ['no-restricted-syntax']],
  ['a limit of time by another name', 'libs/calendar/src/trial.spec.ts', "import { beforeAll } from '@jest/globals';\nconst aMinute = 60;\nbeforeAll(() => undefined, aMinute);\n", ['no-restricted-syntax']],
  ['a name that says nothing', 'libs/calendar/src/utils.ts', 'export const a = 1;\n', ['no-restricted-syntax']],
  ['a suffix that says nothing', 'libs/calendar/src/date-helper.ts', 'export const a = 1;\n', ['no-restricted-syntax']],
  ['a folder that says nothing', 'libs/calendar/src/common/dates.ts', 'export const a = 1;\n', ['no-restricted-syntax']],
  ['a name of the domain', 'libs/identity/src/complaints-manager.ts', 'export const a = 1;\n', []],
];

describe('the lint rules of this house', () => {
  const { stdout, stderr, status } = spawnSync(process.execPath, ['test/architecture/lint-texts.ts'], {
    input: JSON.stringify(trials.map(([, file, text]) => ({ file, text }))), encoding: 'utf8',
  });

  it('were tried', () => {
    expect({ stderr, status }).toEqual({ stderr: '', status: 0 });
  });

  it.each(trials.map(([what, , , broken], index) => ({ what, broken, index })))('$what breaks $broken', ({ broken, index }) => {
    const found = (JSON.parse(stdout) as string[][])[index];
    expect([...new Set(found)]).toEqual(broken);
  });
});
