import { firstDayOf, lastDayOf, quarterLabel, type Quarter } from '@redress/calendar';
import type { Clock, EventMetadata, EventStore, Position } from '@redress/event-store';
import { Forbidden, momentOf, NotFound, requireReading } from '@redress/histories';
import { may, mayRead, type Actor } from '@redress/identity';
import { councilPolicy, Refused, type Workflow } from '@redress/procedures';
import type { IndicatorDefinition } from '../definitions/indicator-definition.js';
import { bridgeOf, type Bridge } from './bridge.js';
import { differencesBetween } from './differences.js';
import { exportedFigures, type ExportedFigures } from './exported-figures.js';
import type { PastFacts } from './past-facts.js';
import { PublicationHistories } from './publication-histories.js';
import { contentText, countedContent, hashOfContent, type CountedContent, type PublishedContent } from './published-content.js';
import { publishedQuarters, standingSet, type PublishedQuarter, type PublishedSet } from './published-quarters.js';
import { recordedLate } from './recorded-late.js';
import { releaseChecklist, type Finding } from './release-checklist.js';

/** The figures of a quarter before they are published, and what to know of them. */
export interface Draft extends CountedContent {
  readonly findings: readonly Finding[];
  /** Who has seen them so far, each once. */
  readonly seenBy: readonly EventMetadata['actor'][];
}

/** Whether a set of published figures is still what it was, and comes out again from the history it came from. */
export interface VerifiedSet {
  readonly set: PublishedSet;
  /** SHA-256 of the bytes kept is the hash kept. */
  readonly kept: boolean;
  /** Counted anew from the events up to its position, by the definitions it holds, it is the same byte for byte. */
  readonly recounted: boolean;
}

/**
 * Figures that are published, and stay (domain.md 2.6 B5, 8.1). Each question but the first counts the whole history up to a position
 * anew, so it takes as long as building the read models does. Everything throws Forbidden for those who may not; the cases behind the
 * figures are given to those alone who may replay any case.
 */
export interface Publications {
  published(actor: Actor): Promise<readonly PublishedQuarter[]>;
  /** Whoever sees it is on record until the quarter is published. */
  draft(actor: Actor, quarter: Quarter): Promise<Draft>;
  /** Freezes a quarter. Throws Refused where the checklist has an error or the quarter is published. */
  publish(actor: Actor, quarter: Quarter): Promise<PublishedQuarter>;
  /** How the figures of now differ from those that stand, and by which cases. Throws NotFound where it is not published. */
  bridge(actor: Actor, quarter: Quarter): Promise<Bridge>;
  /** Sets the figures of now beside those that stand. Throws Refused where nothing differs, NotFound. */
  restate(actor: Actor, quarter: Quarter, reason: string): Promise<PublishedQuarter>;
  /** Every set of a published quarter, counted again. Throws NotFound. */
  verify(actor: Actor, quarter: Quarter): Promise<readonly VerifiedSet[]>;
  /** The files by which somebody without this program counts the figures that stand again. Throws NotFound. */
  exported(actor: Actor, quarter: Quarter): Promise<ExportedFigures>;
}

export interface PublicationsOptions {
  readonly store: EventStore;
  readonly workflow: Workflow;
  readonly clock: Clock;
  readonly pastFacts: PastFacts;
  /** What a quarter is published with. */
  readonly definitions: readonly IndicatorDefinition[];
}

export function createPublications({ store, workflow, clock, pastFacts, definitions }: PublicationsOptions): Publications {
  const histories = new PublicationHistories(store, workflow, clock);

  async function published(actor: Actor): Promise<readonly PublishedQuarter[]> {
    requireReading(actor, 'INDICATORS');
    return publishedQuarters(store);
  }

  async function existing(actor: Actor, quarter: Quarter): Promise<PublishedQuarter> {
    const found = (await published(actor)).find(({ label }) => label === quarterLabel(quarter));
    if (found === undefined) throw new NotFound(`${quarterLabel(quarter)} is not published. Look at its draft, and publish it first.`);
    return found;
  }

  const countedAt = (actor: Actor, position: Position, quarter: Quarter, by: readonly IndicatorDefinition[]): Promise<CountedContent> =>
    pastFacts(actor, position, (from) => countedContent(actor, from, quarter, by));

  async function countedNow(actor: Actor, quarter: Quarter, by: readonly IndicatorDefinition[]): Promise<CountedContent> {
    requireReading(actor, 'INDICATORS');
    const position = await store.head();
    if (position === undefined) throw new Refused({ code: 'ERR_STATE', cite: councilPolicy.reports, field: 'quarter', message: 'Nothing is recorded yet, so there is nothing to publish.' });
    return countedAt(actor, position, quarter, by);
  }

  async function draft(actor: Actor, quarter: Quarter): Promise<Draft> {
    const counted = await countedNow(actor, quarter, definitions);
    const [last] = await published(actor);
    const findings = releaseChecklist({
      ...counted, quarter, today: momentOf(clock).today, recordedLate: await recordedLate(counted.content, quarter, store), definitionsBefore: last && versionsIn(standingSet(last).content),
    });
    return { ...counted, findings, seenBy: await histories.seenBy(actor, quarter) };
  }

  async function changes(actor: Actor, quarter: Quarter): Promise<{ readonly bridge: Bridge; readonly now: CountedContent }> {
    const { content, position } = standingSet(await existing(actor, quarter));
    const now = await countedNow(actor, quarter, definitionsIn(content));
    return { now, bridge: await bridgeOf(differencesBetween(content, now.content), position, store) };
  }

  return {
    published: async (actor) => (await published(actor)).map((quarter) => ({ ...quarter, sets: mapped(quarter.sets, (set) => forEyes(actor, set)) })),
    draft: async (actor, quarter) => forEyes(actor, await draft(actor, quarter)),
    async publish(actor, quarter) {
      requirePublishing(actor);
      const { findings, ...counted } = await draft(actor, quarter);
      const error = findings.find(({ level }) => level === 'ERROR');
      if (error) throw new Refused({ code: 'ERR_STATE', cite: councilPolicy.reports, field: 'quarter', message: error.says });
      const [firstDay, lastDay, warnings] = [firstDayOf(quarter), lastDayOf(quarter), findings.map(({ says }) => says)];
      const policies = [...new Set([firstDay, lastDay].map((day) => workflow.law.policyOn(day).version))];
      await histories.record(actor, quarter, 'published', (today) => ({
        type: 'ReportPublished', effectiveDate: today, payload: { quarter: quarterLabel(quarter), firstDay, lastDay, warnings, policies, ...kept(counted) },
      }));
      return existing(actor, quarter);
    },
    async bridge(actor, quarter) {
      const { bridge } = await changes(actor, quarter);
      return mayRead(actor, 'REPLAY') ? bridge : { ...bridge, moved: [], indicators: bridge.indicators.map(({ before, after }) => ({ before: withoutCases(before), after: withoutCases(after), cases: [] })) };
    },
    async restate(actor, quarter, reason) {
      requirePublishing(actor);
      const { now, bridge: { level = 'PATCH' } } = await changes(actor, quarter);
      await histories.record(actor, quarter, `restated/${now.standsFor.events}`, (today) => ({ type: 'ReportingPeriodRestated', effectiveDate: today, payload: { ...kept(now), level, reason } }));
      return existing(actor, quarter);
    },
    async exported(actor, quarter) {
      requireReading(actor, 'REPLAY');
      return exportedFigures(actor, quarter, standingSet(await existing(actor, quarter)), { store, pastFacts });
    },
    async verify(actor, quarter) {
      const verified: VerifiedSet[] = [];
      for (const set of (await existing(actor, quarter)).sets) {
        const { content } = await countedAt(actor, set.position, quarter, definitionsIn(set.content));
        verified.push({ set: forEyes(actor, set), kept: hashOfContent(set.text) === set.contentHash, recounted: contentText(content) === set.text });
      }
      return verified;
    },
  };
}

/** 6.1, "Dashboards, reports": the complaints manager publishes. */
function requirePublishing(actor: Actor): void {
  if (!may(actor, 'DASHBOARDS')) throw new Forbidden(actor.role, 'publish figures: the complaints manager may');
}

function kept({ content, standsFor: { position, events } }: CountedContent) {
  const text = contentText(content);
  return { content: text, contentHash: hashOfContent(text), position: position ?? '', events };
}

const definitionsIn = ({ indicators }: PublishedContent): readonly IndicatorDefinition[] => indicators.map(({ definition }) => definition);
const versionsIn = (content: PublishedContent): ReadonlyMap<string, number> => new Map(definitionsIn(content).map(({ id, version }) => [id, version]));

/** The figures for everybody who may see them; the cases behind them not for everybody. */
function forEyes<Shown extends { readonly content: PublishedContent; readonly text?: string }>(actor: Actor, shown: Shown): Shown {
  if (mayRead(actor, 'REPLAY')) return shown;
  return { ...shown, content: { ...shown.content, indicators: shown.content.indicators.map(withoutCases) }, ...(shown.text === undefined ? {} : { text: '' }) };
}

const withoutCases = (indicator: PublishedContent['indicators'][number]) => ({ ...indicator, cases: [] });

function mapped(sets: PublishedQuarter['sets'], map: (set: PublishedSet) => PublishedSet): PublishedQuarter['sets'] {
  const [first, ...others] = sets;
  return [map(first), ...others.map(map)];
}
