import { commandsThereAre, tryCommandLine } from '@redress/cli/testing';

/** Commands that open no house, each with why they need none. */
export const withoutHouse: Readonly<Record<string, string>> = {
  'calendar due': 'counts days',
  'calendar elapsed': 'counts days',
  'calendar months': 'counts months',
  'procedure list': 'names the machines',
};

/** Of each command that does not ask on whose behalf it is given, a sentence. */
export async function commandsWithoutActor(): Promise<string[]> {
  const sentences: string[] = [];
  for (const words of commandsThereAre()) {
    const name = words.filter((word) => word !== 'something').join(' ');
    const { said, exitStatus } = await tryCommandLine([...words, '--as', 'nobody-we-know']);
    const asks = exitStatus === 2 && said.startsWith('--as: there is no such person.');
    if (Object.hasOwn(withoutHouse, name) === asks) {
      sentences.push(asks
        ? `redress ${name} asks who: take it out of test/doors/command-line-doors.ts.`
        : `redress ${name} has no actor: it says "${said}" whoever gives it. Give it the option --as and ask whoAsks before anything else, or say in test/doors/command-line-doors.ts why it opens no house.`);
    }
  }
  return sentences;
}
