import { drawingOf } from './drawing.js';
import { fileOf, pageOf, titleOf } from './page.js';
import { procedures } from './procedure.js';

/** Every file of the handbook by its name: a page and a picture for each procedure, and the way to them. */
export async function handbook(): Promise<ReadonlyMap<string, string>> {
  const files = new Map([['README.md', contents()]]);
  for (const procedure of procedures) {
    files.set(`${fileOf(procedure.id)}.md`, pageOf(procedure));
    files.set(`${fileOf(procedure.id)}.svg`, await drawingOf(procedure));
  }
  return files;
}

function contents(): string {
  return [
    '# The procedures', '',
    'Each as its machine is: states, steps with their rules and citations, who may ask for them, and the time limits. Printed and drawn by', '`npm run procedures`, so nothing here is a second description; a test tells when the machines have changed and this has not.', '',
    ...procedures.map(({ id }) => `- [${titleOf(id)}](${fileOf(id)}.md)`), '',
  ].join('\n');
}
