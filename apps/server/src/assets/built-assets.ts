import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import type { Brand } from '../boot/environment.js';
import { assetsFolder, govukFolder, mojFolder } from './folders.js';
import { withOwnLetters } from './own-letters.js';

export interface BuiltAsset {
  readonly path: string;
  readonly type: string;
  readonly gzipped: Buffer;
  /** How long a browser may keep it. */
  readonly cacheControl: string;
}

/** For what is named after its content. */
const forEver = 'public, max-age=31536000, immutable';
const forADay = 'public, max-age=86400';

/** The one style sheet of every page: both design systems in the council's colour and letters, then what is ours. */
export function buildStyleSheet({ colour }: Brand): BuiltAsset {
  const designSystems = [join(govukFolder, 'govuk/govuk-frontend.min.css'), join(mojFolder, 'moj/moj-frontend.min.css')].map((path) => withOwnLetters(read(path)));
  const brand = `:root{--govuk-brand-colour:${colour};--govuk-template-background-colour:#fff}`;
  return asset('style', 'css', 'text/css; charset=utf-8', [...designSystems, brand, read(join(assetsFolder, 'redress.css'))].join('\n'));
}

/** The design system's script with its start. Pages work without it. */
export function buildScript(): BuiltAsset {
  const module = read(join(govukFolder, 'govuk/govuk-frontend.min.js')).replace(/\/\/# sourceMappingURL=.*$/m, '');
  return asset('script', 'js', 'text/javascript; charset=utf-8', `${module}\ninitAll();\n`);
}

/** The pictures that the style sheet and the pages name. The ministry's own marks stay where they are: these pages are a council's. */
export function buildImages(): readonly BuiltAsset[] {
  return [join(assetsFolder, 'images'), join(mojFolder, 'moj/assets/images')].flatMap((folder) =>
    readdirSync(folder).filter((name) => /^(?:favicon|icon-[a-z-]+)\.svg$/.test(name)).map((name): BuiltAsset => ({
      path: `/assets/images/${name}`, type: 'image/svg+xml', gzipped: gzipSync(read(join(folder, name)), { level: 9 }), cacheControl: forADay,
    })));
}

function asset(name: string, extension: string, type: string, content: string): BuiltAsset {
  const hash = createHash('sha256').update(content).digest('hex').slice(0, 12);
  return { path: `/assets/${name}-${hash}.${extension}`, type, gzipped: gzipSync(content, { level: 9 }), cacheControl: forEver };
}

function read(path: string): string {
  return readFileSync(path, 'utf8');
}
