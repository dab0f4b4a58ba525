import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, expect, test } from '@jest/globals';
import { handbook } from './handbook.js';
import { procedures } from './procedure.js';

const folder = join(__dirname, '../../../docs/procedures');
let printed: ReadonlyMap<string, string>;
beforeAll(async () => { printed = await handbook(); });

test('docs/procedures is what the machines print: where it differs, run npm run procedures and look at the change', () => {
  const kept = readdirSync(folder).toSorted();
  expect(kept).toEqual([...printed.keys()].toSorted());
  const differing = kept.filter((name) => readFileSync(join(folder, name), 'utf8') !== printed.get(name));
  expect(differing.map((name) => `docs/procedures/${name} is not what the machines print: run npm run procedures and look at the change`)).toEqual([]);
});

test('it is printed the same twice', async () => {
  expect(await handbook()).toEqual(printed);
});

test('every procedure, and within it every state, is told of', () => {
  for (const { id, states } of procedures) {
    const page = printed.get(`${id.toLowerCase().replaceAll('_', '-')}.md`) ?? '';
    expect(states.filter(({ name }) => name !== '' && !page.includes(`\`${name}\``)).map(({ name }) => `${id} ${name}`)).toEqual([]);
  }
  expect(procedures.map(({ id }) => id)).toEqual(['INTAKE', 'CSC', 'ASC', 'CORPORATE', 'COMMENT', 'COMPLIMENT', 'LGSCO', 'POOL_MEMBER', 'ACCESS_LOG', 'READING_ROOM', 'CALENDAR', 'POLICY', 'PUBLICATION', 'RECRUITMENT', 'INTERVIEW', 'FILE_READING', 'CONFLICT_RESOLUTION_MEETING']);
});
