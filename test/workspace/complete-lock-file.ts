/**
 * `npm run complete-lock-file`, after every `npm install`. npm leaves a foreign platform's binary out of the lock when the
 * registry in use does not serve it, and then `npm ci` refuses the lock. This puts the entry back, without an integrity,
 * and takes out the address of the registry, so that the lock works against any.
 */
import { leftOut, readLockFile, writeLockFile } from './lock-file.ts';
import { platformOf } from './platform.ts';

const path = process.argv[2] ?? 'package-lock.json';
const lock = readLockFile(path);
const added = leftOut(lock);
for (const { name, version } of added) lock.packages[`node_modules/${name}`] = { version, optional: true, ...platformOf(name) };
for (const locked of Object.values(lock.packages)) if (locked.link !== true) delete locked.resolved;
writeLockFile(path, lock);
console.log(added.length === 0 ? `${path} is complete.` : `${path}: ${added.length} entries added (${added.map(({ name }) => name).join(', ')}).`);
