import type { Command } from 'commander';
import { answer, type Answer } from '../answer.js';
import type { Environment } from '../environment.js';
import { startProgress } from '../progress.js';
import type { Run } from '../run.js';
import { inHouse } from '../store/in-house.js';
import { asOption, whoAsks, type AskedAs } from '../store/who-asks.js';
import { verificationText } from './verification-text.js';

const help = `
Every event carries a hash over all that it says and over the hash before it in its history. All are computed again from the bytes kept.

Shown: an event that was changed, put in another's place or into another history, or taken out before another; a hash that is not its own.
Not shown: events taken from the end of a history, a history taken out whole, an end written anew together with its hashes. Those only a
checkpoint can show that was signed and is kept outside the database.

Exit status: 0 every event follows, 3 one does not, 1 it could not be found out.

Example:
  redress verify --case CSC-2018-00002`;

interface VerifyOptions extends AskedAs {
  readonly case?: string;
}

/** `verify`: whether the history is what was recorded. */
export function addVerifyCommand(program: Command, environment: Environment, run: Run): void {
  program
    .command('verify')
    .description('find out whether an event was changed, moved or taken out, and name the first of each history that does not follow')
    .option('--case <ref>', "one history alone: a reference, an id, or an Ombudsman's reference")
    .option(...asOption)
    .addHelpText('after', help)
    .action((options: VerifyOptions) => run(() => verify(options, environment)));
}

async function verify({ case: referenceOrId, ...asked }: VerifyOptions, environment: Environment): Promise<Answer> {
  const actor = whoAsks(asked);
  return inHouse(environment, async (house) => {
    // How many events there are is not known before the end: lines, no bar.
    const progress = startProgress({ ...environment, isWatched: false }, 'events');
    const verified = await house.verify(actor, { referenceOrId, onProgress: (seen) => progress.at('Verifying', seen) });
    return { ...answer(verified, verificationText(verified)), exitStatus: verified.whole ? 0 : 3 };
  });
}
