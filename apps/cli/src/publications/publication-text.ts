import { dateInWords, momentInWords } from '@redress/calendar';
import { actorInWords } from '@redress/identity';
import { asTyped, choiceInWords, counted, spacedWords } from '@redress/procedures';
import { countsInWords, definitionInWords, standingSet, type Bridge, type Draft, type PublishedContent, type PublishedQuarter, type PublishedSet, type VerifiedSet } from '@redress/reporting';
import { printable } from '../printable.js';

export function draftText({ content, findings, seenBy }: Draft): string {
  const list = (level: string) => findings.filter((finding) => finding.level === level).map(({ says }) => `  ${says}`);
  const [errors, warnings] = [list('ERROR'), list('WARNING')];
  return [
    ...figures(content),
    ...(errors.length === 0 ? [] : ['It cannot be published:', ...errors]), ...(warnings.length === 0 ? [] : ['To know before it is:', ...warnings]),
    `Seen so far by ${seenBy.map(actorInWords).join('; ')}.`,
  ].join('\n');
}

export function publishedText(published: PublishedQuarter): string {
  return [`${published.label}, published ${published.sets.map(whenPublished).join('; restated ')}:`, ...figures(standingSet(published).content)].join('\n');
}

function whenPublished({ publishedAt, publishedBy, contentHash, restated }: PublishedSet): string {
  return printable(`${momentInWords(publishedAt)} by ${actorInWords(publishedBy)}${restated === undefined ? '' : ` (${choiceInWords(restated.level).toLowerCase()}: ${asTyped(restated.reason)})`}, hash ${asTyped(contentHash)}`);
}

function figures({ indicators }: PublishedContent): readonly string[] {
  return indicators.map(({ definition, figure }) => `  ${definitionInWords(definition, figure.allowed).title}: ${countsInWords(definition, figure)}`);
}

export function bridgeText({ level, indicators, moved }: Bridge, quarter: string): string {
  if (level === undefined) return `The figures of ${quarter} are still those that stand published.`;
  return [
    `The figures of ${quarter} are others now (${choiceInWords(level).toLowerCase()}):`,
    ...indicators.map(({ before, after }) => `  ${definitionInWords(after.definition, after.figure.allowed).title}: ${countsInWords(before.definition, before.figure)} published, ${countsInWords(after.definition, after.figure)} now`),
    ...moved.map(({ reference, events }) => printable(`  ${asTyped(reference)}: ${events.length === 0 ? 'the calendar is another' : events.map(since).join(', ')}`)),
  ].join('\n');
}

function since({ type, effectiveDate, recordedAt }: Bridge['moved'][number]['events'][number]): string {
  return `${spacedWords(type)} of ${dateInWords(effectiveDate)}, recorded ${momentInWords(recordedAt)}`;
}

export function verifiedText(verified: readonly VerifiedSet[]): string {
  return verified.map(({ set, kept, recounted }) => {
    const what = `Published ${whenPublished(set)}, from the first ${counted(set.events, 'event')}`;
    if (!kept) return `${what}: what is kept is not what was published. Run redress verify, and keep this database as it is.`;
    return recounted ? `${what}: counted again, the same byte for byte.` : `${what}: counted again, it comes out otherwise. Run redress verify: an event may have been altered, or this program counts otherwise.`;
  }).join('\n');
}
