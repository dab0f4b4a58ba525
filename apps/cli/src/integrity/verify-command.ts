import { sentenceOf, verifyStreams, type Break } from '@redress/integrity';
import type { Command } from 'commander';
import { answer, type Answer } from '../answer.js';
import type { Environment } from '../environment.js';
import { startProgress } from '../progress.js';
import type { Run } from '../run.js';
import { inHouse } from '../store/in-house.js';
import { HistoryNames } from './history-names.js';
import { verificationText, type NamedBreak } from './verification-text.js';

const help = `
Every event carries a hash over all that it says and over the hash before it in its history. All are computed again from the bytes kept.

Shown: an event that was changed, put in another's place or into another history, or taken out before another; a hash that is not its own.
Not shown: events taken from the end of a history, a history taken out whole, an end written anew together with its hashes. Those only a
checkpoint can show that was signed and is kept outside the database.

Exit status: 0 every event follows, 3 one does not, 1 it could not be found out.

Example:
  redress verify --case CSC-2018-00002`;

/** `verify`: whether the history is what was recorded. */
export function addVerifyCommand(program: Command, environment: Environment, run: Run): void {
  program
    .command('verify')
    .description('find out whether an event was changed, moved or taken out, and name the first of each history that does not follow')
    .option('--case <ref>', "one history alone: a reference, an id, or an Ombudsman's reference")
    .addHelpText('after', help)
    .action((options: { readonly case?: string }) => run(() => verify(options.case, environment)));
}

function verify(referenceOrId: string | undefined, environment: Environment): Promise<Answer> {
  return inHouse(environment, async ({ store, workflow }) => {
    const names = new HistoryNames(store, workflow);
    const streamId = referenceOrId === undefined ? undefined : await names.streamOf(referenceOrId);
    // How many events there are is not known before the end: lines, no bar.
    const progress = startProgress({ ...environment, isWatched: false }, 'events');
    const { streams, events, broken, breaks } = await verifyStreams(store, { streamId, onProgress: (seen) => progress.at('Verifying', seen) });
    const verification = { whole: broken === 0, histories: streams, events, broken, breaks: await namedBreaks(breaks, names) };
    return { ...answer(verification, verificationText(verification)), exitStatus: broken === 0 ? 0 : 3 };
  });
}

async function namedBreaks(breaks: readonly Break[], names: HistoryNames): Promise<readonly NamedBreak[]> {
  const named: NamedBreak[] = [];
  for (const each of breaks) named.push({ history: await names.nameOf(each.streamId), ...each, says: sentenceOf(each.fault) });
  return named;
}
