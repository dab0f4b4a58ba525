/**
 * What each page of the list of cases costs beside the first, in every order, and what pages weigh on the wire. The pages are asked
 * for in turns, so that what else the machine does falls on all of them alike.
 * Run, with the server running: npm run list-pages -- [address of the server] [rounds]
 */
import { mkdir, writeFile } from 'node:fs/promises';
import { request } from 'node:http';

const [, , address = 'http://localhost:3000', rounds = '41'] = process.argv;
const orders = ['receivedOn', 'reference', 'nextDueOn'].flatMap((sort) => ['descending', 'ascending'].map((direction) => `sort=${sort}&direction=${direction}`));

interface Measured { readonly order: string; readonly page: number; readonly round: number; readonly milliseconds: number }
const measured: Measured[] = [];

const { body } = await get('/api/cases?pageSize=25', 'identity');
const { total } = JSON.parse(body.toString()) as { readonly total: number };
const last = Math.ceil(total / 25);
const pages = [1, 2, Math.ceil(last / 2), last];

for (let round = 0; round <= Number(rounds); round += 1) {
  for (const order of orders) {
    for (const page of round % 2 === 0 ? pages : pages.toReversed()) {
      const start = performance.now();
      await get(`/cases?${order}&page=${page}`, 'identity');
      // The first round warms up.
      if (round > 0) measured.push({ order, page, round, milliseconds: performance.now() - start });
    }
  }
}

console.log(`${total} cases, ${last} pages, ${rounds} rounds. Medians in milliseconds, and beside page 1:`);
for (const order of orders) {
  const medians = pages.map((page) => median(measured.filter((each) => each.order === order && each.page === page).map(({ milliseconds }) => milliseconds)));
  console.log(`  ${order.padEnd(40)} ${pages.map((page, index) => `page ${page}: ${medians[index]?.toFixed(1)} (${((medians[index] ?? 0) / (medians[0] ?? 1)).toFixed(2)})`).join('  ')}`);
}
console.log('Bytes as they are, with gzip and with brotli:');
for (const path of ['/cases', '/cases/CSC-2018-00002', '/indicators']) {
  const sizes = await Promise.all(['identity', 'gzip', 'br'].map(async (encoding) => (await get(path, encoding)).body.length));
  console.log(`  ${path.padEnd(40)} ${sizes.join('  ')}`);
}
await mkdir('.cache', { recursive: true });
await writeFile('.cache/list-pages.json', `${JSON.stringify(measured, undefined, 1)}\n`);
console.log('Every single time: .cache/list-pages.json');

/** Read to its end as it comes over the wire. */
function get(path: string, encoding: string): Promise<{ readonly body: Buffer }> {
  const headers = { cookie: 'demonstration-person=auditor', 'x-demonstration-person': 'auditor', 'accept-encoding': encoding };
  return new Promise((resolve, reject) => {
    request(`${address}${path}`, { headers }, (answer) => {
      answer.toArray().then((chunks: Buffer[]) => {
        if (answer.statusCode === 200) resolve({ body: Buffer.concat(chunks) });
        else reject(new Error(`${path} is answered with ${answer.statusCode}.`));
      }, reject);
    }).on('error', reject).end();
  });
}

function median(values: readonly number[]): number {
  return values.toSorted((one, other) => one - other)[Math.floor(values.length / 2)] ?? Number.NaN;
}
