/** `npm run procedures`: prints and draws the procedures into docs/procedures and the law into docs/law, and removes what is no page of them any more. */
import { mkdir, readdir, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { handbook } from './handbook.js';
import { lawPages } from './law/law-pages.js';
import { testFiles } from './law/test-files.js';

const docs = join(import.meta.dirname, '../../../docs');
await print('procedures', await handbook());
await print('law', lawPages(await testFiles()));

async function print(name: string, files: ReadonlyMap<string, string>): Promise<void> {
  const folder = join(docs, name);
  await mkdir(folder, { recursive: true });
  for (const kept of await readdir(folder)) if (!files.has(kept)) await rm(join(folder, kept));
  for (const [file, text] of files) await writeFile(join(folder, file), text);
  console.log(`${files.size} files in docs/${name}.`);
}
