/**
 * `TMPDIR=<an empty folder> node test/chromium/unpack.ts`: unpacks @sparticuz/chromium into TMPDIR. The package takes any
 * `$TMPDIR/chromium` for its own, hence the empty folder; `al2023` are the libraries that a bare machine lacks (NSS, expat).
 */
import { writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import chromium, { inflate } from '@sparticuz/chromium';

/** The package's own configuration looks for its font in /tmp and /var/task alone: a page would have no letters. */
const fontsBesideThis = `<?xml version="1.0"?>
<!DOCTYPE fontconfig SYSTEM "fonts.dtd">
<fontconfig>
  <dir prefix="relative">fonts</dir>
  <cachedir prefix="xdg">fontconfig</cachedir>
</fontconfig>
`;

await chromium.executablePath();
await inflate(resolve(import.meta.dirname, '../../node_modules/@sparticuz/chromium/bin/al2023.tar.br'));
writeFileSync(join(tmpdir(), 'fonts/fonts.conf'), fontsBesideThis);
