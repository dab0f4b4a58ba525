/** `npm run procedures`: prints and draws the procedures into docs/procedures, and removes what is no page of it any more. */
import { mkdir, readdir, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { handbook } from './handbook.js';

const folder = join(import.meta.dirname, '../../../docs/procedures');
const files = await handbook();
await mkdir(folder, { recursive: true });
for (const name of await readdir(folder)) if (!files.has(name)) await rm(join(folder, name));
for (const [name, text] of files) await writeFile(join(folder, name), text);
console.log(`${files.size} files in docs/procedures.`);
