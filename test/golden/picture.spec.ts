import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '@jest/globals';
import { picture } from './picture.js';

const kept = join(import.meta.dirname, 'picture.txt');
const whatToDo = 'The machines or the facts are not as in test/golden/picture.txt. Could an open history notice: is a state gone, or does an event it may meet lead elsewhere? '
  + 'Then give the machine its next version in libs/procedures/src/workflow/machines.ts and keep the one before. Run `npm run golden`, look at the change and commit it.';

test('the machines and the facts are as they were seen in review', () => {
  if (process.env.GOLDEN === 'grow') writeFileSync(kept, picture());
  expect({ whatToDo, picture: readFileSync(kept, 'utf8') }).toEqual({ whatToDo, picture: picture() });
});
