/**
 * An Nx plugin: what can be run on a project, and the floor it stands on, follow from where it is, so no project repeats
 * them in its package.json. How each target is cached stands in nx.json. JavaScript, because Nx loads it untranspiled.
 */
import { basename, dirname } from 'node:path';

/** Nx asks every process for colours, and so the processes that a test starts and reads: not here. */
const unit = root => ({ command: `FORCE_COLOR=0 REDRESS_ROOM=${root}/ jest -c jest.together.config.js pure.together` });
const tsc = options => ({ command: `node node_modules/typescript-7/bin/tsc ${options}` });

const buildable = root => ({ build: tsc(`-b ${root}`), unit: unit(root) });

/**
 * The test project looks at all the others. Lint and types run over the whole house at once: one process and one program
 * take 9 seconds where one for each project took 49.
 */
const lookingAtAll = root => ({
  // What is kept of a file that did not change is right: none of these rules looks beyond a file and the table of the floors.
  lint: { command: 'eslint --max-warnings 0 --cache --cache-strategy content --cache-location .cache/eslint/ apps libs test *.js' },
  'typed-lint': { command: 'oxlint -c oxlint.config.js apps libs test' },
  imports: { command: 'node test/architecture/imports.ts' },
  types: tsc(`-p ${root}`),
  unit: { ...unit(root), inputs: ['everyProject', 'lintRules', 'testRunner', '{workspaceRoot}/package-lock.json'] },
});

function projectIn(root) {
  return { tags: [`floor:${basename(root)}`], targets: root === 'test' ? lookingAtAll(root) : buildable(root) };
}

export const name = 'redress-project-targets';

export const createNodes = [
  '{{apps,libs}/*,test}/package.json',
  manifests => manifests.map(manifest => {
    const root = dirname(manifest);
    return [manifest, { projects: { [root]: projectIn(root) } }];
  }),
];
