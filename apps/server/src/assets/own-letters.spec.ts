import { gunzipSync } from 'node:zlib';
import { describe, expect, it } from '@jest/globals';
import { buildScript, buildStyleSheet } from './built-assets.js';
import { withOwnLetters } from './own-letters.js';

describe('the style sheet', () => {
  const css = gunzipSync(buildStyleSheet({ name: 'Anyshire', colour: '#00563f' }).gzipped).toString();

  it("has neither GOV.UK's typeface nor its crest, and loads nothing from elsewhere", () => {
    expect(css).not.toMatch(/GDS Transport|govuk-crest|@font-face/);
    expect([...css.matchAll(/url\(([^)]*)\)/g)].map(([, url]) => url).filter((url) => !url?.startsWith('/assets/images/icon-'))).toEqual([]);
  });

  it("has the council's colour", () => {
    expect(css).toContain('--govuk-brand-colour:#00563f');
  });

  it('is refused when the design system is not the one this was written for', () => {
    expect(() => withOwnLetters('.x{font-family:"GDS Transport",serif}')).toThrow('still names GDS Transport');
  });

  it('has another address when it has another content, and the same when it has the same', () => {
    const [one, same, other] = ['#00563f', '#00563f', '#4b2a6b'].map((colour) => buildStyleSheet({ name: 'Anyshire', colour }).path);
    expect([one === same, one === other]).toEqual([true, false]);
    expect(buildScript().path).toMatch(/^\/assets\/script-[0-9a-f]{12}\.js$/);
  });
});
