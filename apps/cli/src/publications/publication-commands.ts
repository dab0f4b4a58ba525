import { quarterLabel, type Quarter } from '@redress/calendar';
import type { House } from '@redress/house';
import type { Actor } from '@redress/identity';
import type { Command } from 'commander';
import { answer, type Answer } from '../answer.js';
import type { Environment } from '../environment.js';
import type { Run } from '../run.js';
import { inHouse } from '../store/in-house.js';
import { asOption, whoAsks, type AskedAs } from '../store/who-asks.js';
import { WrongUse } from '../wrong-use.js';
import { addExportCommand } from './export-command.js';
import { inQuarter, quarterArgument } from './in-quarter.js';
import { bridgeText, draftText, publishedText, verifiedText } from './publication-text.js';

const byManager = ['--as <person>', 'the demonstration person who publishes', 'complaints-manager'] as const;

interface Options extends AskedAs { readonly reason?: string }

type Work = (publications: House['publications'], actor: Actor, quarter: Quarter) => Promise<Answer>;

/** Figures that are published and stay: `publication draft`, `publish`, `changes`, `restate` and `list`; `verify-figure`; `export-figure`. */
export function addPublicationCommands(program: Command, environment: Environment, run: Run): void {
  const publication = program.command('publication').description('figures that are published: a quarter, frozen with the cases and the definitions it came from');
  const about = (command: Command, [flags, said, by]: readonly [string, string, string?], work: (options: Options) => Work) =>
    command.argument(...quarterArgument).option(flags, said, by).action((quarter: string, options: Options) => run(() => {
      const actor = whoAsks(options);
      const asked = work(options);
      return inQuarter(quarter, environment, (house, of) => asked(house.publications, actor, of));
    }));

  about(publication.command('draft').description('what would be published of a quarter, and what to know before it is; whoever sees it is on record'), asOption, () => async (publications, actor, quarter) => {
    const draft = await publications.draft(actor, quarter);
    return answer(draft, draftText(draft));
  });
  about(publication.command('publish').description('publish the figures of a quarter that is over: they stay, and nothing is dated back into it any more'), byManager, () => async (publications, actor, quarter) => {
    const published = await publications.publish(actor, quarter);
    return answer(published, publishedText(published));
  });
  about(publication.command('changes').description('how the figures of now differ from those published, and by what was recorded of which case since'), asOption, () => async (publications, actor, quarter) => {
    const bridge = await publications.bridge(actor, quarter);
    return answer(bridge, bridgeText(bridge, quarterLabel(quarter)));
  });
  const restate = publication.command('restate').description('set the figures of now beside those that were published')
    .option('--reason <text>', 'why they are others now, without names: everybody who reads them reads it');
  about(restate, byManager, ({ reason = '' }) => {
    if (reason.trim() === '') throw new WrongUse('ERR_VALIDATION', '--reason: say why the figures are others now, without names.');
    return async (publications, actor, quarter) => {
      const published = await publications.restate(actor, quarter, reason.trim());
      return answer(published, publishedText(published));
    };
  });
  publication.command('list').description('every quarter that is published').option(...asOption).action((options: Options) => run(() => {
    const actor = whoAsks(options);
    return inHouse(environment, async ({ publications }) => {
      const published = await publications.published(actor);
      return answer(published, published.length === 0 ? 'No quarter is published yet.' : published.map(publishedText).join('\n\n'));
    });
  }));

  addExportCommand(program, environment, run);
  const verify = program.command('verify-figure').description('count the figures of a published quarter again from the events they came from, and compare them byte for byte')
    .addHelpText('after', '\nExit status: 0 the same, 3 not the same, 1 it could not be found out.\n\nExample:\n  redress verify-figure "2020/21 Q4"');
  about(verify, asOption, () => async (publications, actor, quarter) => {
    const verified = await publications.verify(actor, quarter);
    return { ...answer(verified, verifiedText(verified)), exitStatus: verified.every(({ kept, recounted }) => kept && recounted) ? 0 : 3 };
  });
}
