import { afterAll, beforeAll, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { tried } from './budget.js';
import { filled } from './filled-forms.js';
import { FuzzedHouse } from './fuzzed-house.js';
import { hostileText } from './hostile.js';
import { caseAt } from './marks.js';
import { inAddress } from './operations.js';
import { seldom } from './seldom.js';
import { formsIn, linksIn } from './served-forms.js';

let house: FuzzedHouse;
beforeAll(async () => {
  house = await FuzzedHouse.open();
});
afterAll(() => {
  process.stderr.write(house.summary());
  return house.server.stop();
});

const entrances = ['/', '/cases', '/representations/new', '/people', '/indicators', '/indicators/pi-2', '/indicators/2020-21-q4/pi-2', `/cases/${caseAt(0)}`, `/cases/${caseAt(3)}`, `/cases/${caseAt(8)}/as-it-stood`];

/** A walk over the pages: at each, the link to follow by its number; at the end a form of the page is filled in and sent, or an address typed. */
const walks = fc.record({
  person: fc.oneof({ weight: 4, arbitrary: fc.constant('complaints-manager') }, { weight: 1, arbitrary: fc.constantFrom('case-worker', 'auditor', 'reporting-viewer', 'panel-clerk', 'nobody', '') }),
  entrance: fc.oneof({ weight: 3, arbitrary: fc.constantFrom(...entrances) }, { weight: 6, arbitrary: fc.nat(40).map((place) => `/cases/${caseAt(place)}`) }),
  links: fc.array(fc.nat(200), { maxLength: 3 }),
  form: fc.nat(5), seed: fc.nat(),
  kept: seldom(5, hostileText.map((text) => encodeURIComponent(text.toWellFormed()).slice(0, 300)), undefined),
  typed: seldom(5, hostileText.map(inAddress), undefined),
  days: seldom(40, fc.constant(1), 0),
});

it('whatever a page is sent, it is done or answered with a page; what is refused writes nothing, and what is done can be read', async () => {
  await tried(walks, async ({ person, entrance, links, form, seed, kept, typed, days }) => {
    if (days > 0) house.goOn(days);
    const headers = { cookie: `demonstration-person=${person}${kept === undefined ? '' : `; read-after=${kept}; done=${kept}`}`, origin: house.server.url, 'sec-fetch-site': 'same-origin' };
    let path = entrance;
    let page = await house.sent({ method: 'GET', path, headers });
    for (const link of links) {
      const leadsTo = linksIn(page.text);
      path = leadsTo[link % Math.max(leadsTo.length, 1)] ?? '/';
      page = await house.sent({ method: 'GET', path, headers });
      // A page leads nowhere that is not there.
      expect([path, page.status]).not.toEqual([path, 404]);
    }
    if (typed !== undefined) await house.sent({ method: 'GET', path: `${path.split('?')[0] ?? ''}${seed % 2 === 0 ? '/' : '?x='}${typed}`, headers });
    const served = formsIn(page.text);
    const chosen = served[form % Math.max(served.length, 1)];
    if (!chosen) return;
    const [sent] = fc.sample(filled(chosen, path, headers), { seed, numRuns: 1 });
    if (sent) await house.sent(sent);
  });
});
