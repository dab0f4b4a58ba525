import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { describe, expect, it } from '@jest/globals';

const root = resolve(__dirname, '../..');
const answer = 'export async function answer(): Promise<number> { return Promise.resolve(42); }\n';

const trials: [broken: string, text: string][] = [
  ['nothing', 'export const days: number[] = [1];\n'],
  ['await-thenable', 'export const a = await 42;\n'],
  ['no-base-to-string', 'export const a = String({});\n'],
  ['no-confusing-void-expression', 'declare function say(): void;\nexport const a = say();\n'],
  ['no-deprecated', '/** @deprecated use another */\ndeclare const old: number;\nexport const a = old;\n'],
  ['no-floating-promises', `${answer}answer();\n`],
  ['no-misused-promises', `${answer}export const a = (): number => { if (answer()) return 1; return 2; };\n`],
  ['no-unnecessary-condition', 'export const a = (text: string): string => text ?? "none";\n'],
  ['no-unsafe-argument', 'declare function say(text: string): void;\nsay(JSON.parse("1"));\n'],
  ['no-unsafe-assignment', 'export const a: number = JSON.parse("1");\n'],
  ['no-unsafe-call', 'const a = JSON.parse("1") as any;\na();\n'],
  ['no-unsafe-member-access', 'const a = JSON.parse("1") as any;\nexport type A = typeof a.b;\nvoid a.b;\n'],
  ['no-unsafe-return', 'export function a(): number { return JSON.parse("1"); }\n'],
  ['only-throw-error', 'export function a(): never { throw "text"; }\n'],
  ['prefer-nullish-coalescing', 'export const a = (text: string | undefined): string => text || "none";\n'],
  ['prefer-optional-chain', 'export const a = (one: { b: number } | undefined): number | undefined => one && one.b;\n'],
  ['restrict-template-expressions', 'export const a = (one: object): string => `${one}`;\n'],
  ['unbound-method', 'class A { b(): A { return this; } }\nexport const a = new A().b;\n'],
];

describe('the lint rules of this house that need types', () => {
  const folder = mkdtempSync(join(tmpdir(), 'redress-typed-lint-'));
  writeFileSync(join(folder, 'tsconfig.json'), JSON.stringify({ extends: join(root, 'tsconfig.base.json'), compilerOptions: { types: [] }, include: ['*.ts'] }));
  for (const [index, [, text]] of trials.entries()) writeFileSync(join(folder, `trial-${index}.ts`), text);
  const { stdout, stderr, status } = spawnSync('oxlint', ['-c', 'oxlint.config.js', '--format', 'json', folder], { cwd: root, encoding: 'utf8' });
  rmSync(folder, { recursive: true });

  it('were tried', () => {
    expect({ stderr, status }).toEqual({ stderr: '', status: 1 });
  });

  it.each(trials.map(([broken], index) => ({ broken, index })))('a trial breaks $broken', ({ broken, index }) => {
    const { diagnostics } = JSON.parse(stdout) as { diagnostics: readonly { filename: string; code: string }[] };
    const found = diagnostics.filter(({ filename }) => filename.endsWith(`trial-${index}.ts`)).map(({ code }) => code);
    expect(found).toEqual(broken === 'nothing' ? [] : expect.arrayContaining([`typescript(${broken})`]));
  });
});
