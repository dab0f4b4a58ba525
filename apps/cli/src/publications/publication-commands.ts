import { quarterLabel, type Quarter } from '@redress/calendar';
import type { House } from '@redress/house';
import type { Command } from 'commander';
import { answer, type Answer } from '../answer.js';
import type { Environment } from '../environment.js';
import type { Run } from '../run.js';
import { inHouse } from '../store/in-house.js';
import { asOption, personNamed, whoAsks, type AskedAs } from '../store/who-asks.js';
import { addExportCommand } from './export-command.js';
import { inQuarter, quarterArgument } from './in-quarter.js';
import { bridgeText, draftText, publishedText, verifiedText } from './publication-text.js';

const byManager = ['--as <person>', 'the demonstration person who publishes', 'complaints-manager'] as const;

/** Figures that are published and stay: `draft`, `publish`, `published`, `changes`, `restate` of a quarter, and `verify-figure`. */
export function addPublicationCommands(program: Command, environment: Environment, run: Run): void {
  const publication = program.command('publication').description('figures that are published: a quarter, frozen with the cases and the definitions it came from');
  const of = (name: string, description: string, [flags, said, by]: readonly [string, string, string?], work: Work) =>
    publication.command(name).description(description).argument(...quarterArgument).option(flags, said, by)
      .action((quarter: string, options: Options) => run(() => inQuarter(quarter, environment, (house, asked) => work(house, asked, options))));

  of('draft', 'what would be published of a quarter, and what to know before it is; whoever sees it is on record', asOption, async ({ publications }, quarter, options) => {
    const draft = await publications.draft(whoAsks(options), quarter);
    return answer(draft, draftText(draft));
  });
  of('publish', 'publish the figures of a quarter that is over: they stay, and nothing is dated back into it any more', byManager, async ({ publications }, quarter, options) => {
    const published = await publications.publish(personNamed(options.as ?? ''), quarter);
    return answer(published, publishedText(published));
  });
  of('changes', 'how the figures of now differ from those published, and by what was recorded of which case since', asOption, async ({ publications }, quarter, options) => {
    const bridge = await publications.bridge(whoAsks(options), quarter);
    return answer(bridge, bridgeText(bridge, quarterLabel(quarter)));
  });
  of('restate', 'set the figures of now beside those that were published', byManager, async ({ publications }, quarter, { as = '', reason = '' }) => {
    const published = await publications.restate(personNamed(as), quarter, reason);
    return answer(published, publishedText(published));
  }).requiredOption('--reason <text>', 'why they are others now, without names: everybody who reads them reads it');
  publication.command('list').description('every quarter that is published').option(...asOption)
    .action((options: Options) => run(() => inHouse(environment, async ({ publications }) => {
      const published = await publications.published(whoAsks(options));
      return answer(published, published.length === 0 ? 'No quarter is published yet.' : published.map(publishedText).join('\n\n'));
    })));

  addExportCommand(program, environment, run);
  program.command('verify-figure').description('count the figures of a published quarter again from the events they came from, and compare them byte for byte')
    .argument(...quarterArgument).option(...asOption)
    .addHelpText('after', '\nExit status: 0 the same, 3 not the same, 1 it could not be found out.\n\nExample:\n  redress verify-figure "2020/21 Q4"')
    .action((quarter: string, options: Options) => run(() => inQuarter(quarter, environment, async ({ publications }, asked) => {
      const verified = await publications.verify(whoAsks(options), asked);
      return { ...answer(verified, verifiedText(verified)), exitStatus: verified.every(({ kept, recounted }) => kept && recounted) ? 0 : 3 };
    })));
}

interface Options extends AskedAs { readonly reason?: string }

type Work = (house: House, quarter: Quarter, options: Options) => Promise<Answer>;
