import { actorInWords } from '@redress/identity';
import { choiceInWords, spacedWords } from '@redress/procedures';
import { countsInWords, definitionInWords, standingSet, type Bridge, type Draft, type PublishedIndicator, type PublishedQuarter, type PublishedSet } from '@redress/reporting';
import { periodInAddress } from '../parameters/period-parameter.js';

export const publicationAddress = (label: string): string => `/publications/${periodInAddress(label)}`;

export function draftModel({ content, findings, seenBy, standsFor }: Draft) {
  const of = (level: string) => findings.filter((finding) => finding.level === level).map(({ says }) => says);
  return { rows: content.indicators.map((indicator) => ({ title: titleOf(indicator), figures: [valueOf(indicator)] })), mustWait: of('ERROR'), warnings: of('WARNING'), seenBy: seenBy.map(actorInWords), standsFor };
}

/** Every set of a quarter's figures side by side, the first first. */
export function publishedModel(published: PublishedQuarter) {
  const { label, sets } = published;
  const { content, position, events, warnings } = standingSet(published);
  return {
    label, sets: sets.map(setModel), warnings, standsFor: { position, events },
    rows: content.indicators.map((indicator, index) => ({ title: titleOf(indicator), figures: sets.map((set) => set.content.indicators[index]).map((each) => (each === undefined ? '' : valueOf(each))) })),
  };
}

function setModel({ publishedAt, publishedBy, contentHash, restated }: PublishedSet) {
  return { publishedAt, by: actorInWords(publishedBy), contentHash, restated: restated && { level: choiceInWords(restated.level).toLowerCase(), reason: restated.reason } };
}

export function changesModel({ level, indicators, moved }: Bridge) {
  return {
    level: level && choiceInWords(level).toLowerCase(),
    rows: indicators.map(({ before, after, cases }) => ({ title: titleOf(after), before: valueOf(before), after: valueOf(after), cases: cases.length })),
    moved: moved.map(({ caseId, reference, events }) => ({ caseId, reference, events: events.map(({ type, ...event }) => ({ ...event, what: spacedWords(type) })) })),
  };
}

const titleOf = ({ definition, figure }: PublishedIndicator): string => definitionInWords(definition, figure.allowed).title;
const valueOf = ({ definition, figure }: PublishedIndicator): string => countsInWords(definition, figure);
