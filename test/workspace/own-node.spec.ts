import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readlinkSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';

const program = resolve('test/workspace/own-node.js');
const ownNode = `node-${process.platform}-${process.arch}/bin/node`;

describe('the Node that the workspace brings', () => {
  let folder: string;
  beforeEach(() => { folder = mkdtempSync(join(tmpdir(), 'redress-own-node-')); });
  afterEach(() => { rmSync(folder, { recursive: true }); });

  function run(script: string, nodeVersion = process.versions.node): { status: number | null; stderr: string } {
    const pretend = `Object.defineProperty(process, 'versions', { value: { node: '${nodeVersion}' } }); await import('${program}');`;
    return spawnSync(process.execPath, ['--input-type=module', '-e', pretend], { cwd: folder, encoding: 'utf8', env: { ...process.env, npm_lifecycle_event: script } });
  }

  it('is linked where npm 10 took the link away', () => {
    mkdirSync(join(folder, 'node_modules', ownNode, '..'), { recursive: true });
    writeFileSync(join(folder, 'node_modules', ownNode), '');
    expect(run('pretest', '20.20.2').status).toBe(0);
    expect(readlinkSync(join(folder, 'node_modules/.bin/node'))).toBe(`../${ownNode}`);
    expect(run('pretest', '20.20.2').status).toBe(0);
  });

  it('may be absent when the machine has Node 24', () => {
    expect(run('pretest').status).toBe(0);
  });

  it('is asked for in words when it is absent and the machine has an older one', () => {
    const { status, stderr } = run('pretest', '20.20.2');
    expect(status).toBe(1);
    expect(stderr).toContain('Redress runs on Node 24');
    expect(stderr).toContain('without --omit=optional');
  });

  it('does not fail the installation', () => {
    expect(run('postinstall', '20.20.2').status).toBe(0);
  });
});
