import { hash } from 'node:crypto';
import { canonicalJson, type JsonObject } from '@redress/event-store';
import { firstDayOf, quarterLabel, type Quarter, type WorkingDayCalendar } from '@redress/calendar';
import type { Actor } from '@redress/identity';
import { factsBehind, type FactBehind, type FactsRead, type StandsFor } from '@redress/read-models';
import type { IndicatorDefinition } from '../definitions/indicator-definition.js';
import { explainedFigure, fieldsAsked } from '../figures/explained-figure.js';
import type { Counts, Figure, FigurePart } from '../figures/figure.js';
import { reportedPeriod, yearToDate, type ReportedPeriod } from '../figures/reported-period.js';

/** The figures of a quarter as they are published: what each is defined by, what it comes to, and the cases behind it by their ids alone. */
export interface PublishedContent {
  /** Of this content; another form has another number. */
  readonly form: 1;
  readonly quarter: string;
  readonly indicators: readonly PublishedIndicator[];
}

export interface PublishedIndicator {
  readonly definition: IndicatorDefinition;
  readonly figure: PublishedFigure;
  readonly yearToDate: Counts;
  readonly cases: readonly PublishedCase[];
}

export interface PublishedFigure extends Counts { readonly parts: readonly Omit<FigurePart, 'first'>[] }

export type PublishedCase = Pick<FactBehind, 'caseId' | 'fulfilled' | 'says'>;

/** What figures are counted from: facts as they stood at one moment, and the calendar that was known then. */
export interface CountedFrom {
  readonly facts: FactsRead;
  readonly calendar: WorkingDayCalendar;
}

export interface CountedContent {
  readonly content: PublishedContent;
  readonly standsFor: StandsFor;
}

/** Counts a quarter by given definitions. The same facts, calendar and definitions always give the same content. Throws Forbidden. */
export async function countedContent(actor: Actor, from: CountedFrom, quarter: Quarter, definitions: readonly IndicatorDefinition[]): Promise<CountedContent> {
  // As on its first day: whether it has days to come is no part of what is published.
  const period = reportedPeriod(quarter, firstDayOf(quarter));
  const counted = [];
  for (const definition of definitions) counted.push(await countedIndicator(actor, from, definition, period));
  const standsFor = counted[0]?.standsFor ?? { position: null, events: 0, parked: 0 };
  return { standsFor, content: { form: 1, quarter: quarterLabel(quarter), indicators: counted.map(({ indicator }) => indicator) } };
}

async function countedIndicator(actor: Actor, { facts, calendar }: CountedFrom, definition: IndicatorDefinition, period: ReportedPeriod) {
  const behind = (within: Pick<ReportedPeriod, 'from' | 'to'>) => factsBehind(actor, facts, definition.formula, within, fieldsAsked(definition));
  const ofQuarter = await behind(period);
  const toDate = await behind(yearToDate(period));
  const figureOf = (counted: typeof ofQuarter): Figure => explainedFigure(definition, period, counted, calendar).figure;
  const { parts, ...counts } = figureOf(ofQuarter);
  return {
    standsFor: ofQuarter.standsFor,
    indicator: {
      definition, figure: { ...countsOnly(counts), parts: parts.map(({ first: _, ...part }) => part) }, yearToDate: countsOnly(figureOf(toDate)),
      cases: ofQuarter.facts.map(({ caseId, fulfilled, says }) => ({ caseId, fulfilled, says })),
    },
  };
}

const countsOnly = ({ count, fulfilled, percent, spread, allowed }: Counts): Counts => ({ count, fulfilled, percent, spread, allowed });

/** The bytes that are hashed and kept: canonical JSON (RFC 8785). */
export function contentText(content: PublishedContent): string {
  // Plain data by construction: what an interface lacks is an index signature, which is all that JsonObject adds.
  return canonicalJson(content as unknown as JsonObject);
}

/** SHA-256 of the bytes, as 64 hexadecimal digits. */
export function hashOfContent(text: string): string {
  return hash('sha256', text);
}

/** What `contentText` wrote. */
export function contentIn(text: string): PublishedContent {
  return JSON.parse(text) as PublishedContent;
}
