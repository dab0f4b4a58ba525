import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';

const require = createRequire(import.meta.filename);
const packageFolder = (name: string): string => dirname(require.resolve(`${name}/package.json`));

/** Folders beside the code rather than in it: the same from `src` and from `dist`. */
export const viewsFolder = join(import.meta.dirname, '../../views');
export const assetsFolder = join(import.meta.dirname, '../../assets');
export const govukFolder = join(packageFolder('govuk-frontend'), 'dist');
export const mojFolder = packageFolder('@ministryofjustice/frontend');
