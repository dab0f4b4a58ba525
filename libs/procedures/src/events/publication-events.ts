import type { LondonDate } from '@redress/calendar';

/** How much a later change does to what was published: a figure of the report, cases behind a figure that stays, or neither. */
export type RestatementLevel = 'MAJOR' | 'MINOR' | 'PATCH';

/** What a set of figures came from: the last event of the whole history that it takes in, and how many lie up to it. */
export interface FiguresStandFor { readonly position: string; readonly events: number }

/**
 * The figures of a quarter as they were published, and what became of them (domain.md 8.1). `content` is canonical JSON (RFC 8785) and holds
 * the definitions, the figures and the cases behind them by their ids alone; `contentHash` is the SHA-256 of its bytes.
 */
export interface PublicationPayloads {
  /** Somebody saw the figures before they were published; who stands in the event's metadata. */
  ReportDraftSeen: { quarter: string };
  ReportPublished: FiguresStandFor & { quarter: string; firstDay: LondonDate; lastDay: LondonDate; content: string; contentHash: string; warnings: readonly string[]; policies: readonly string[] };
  /** B5: what was recorded since changes the figures of a locked quarter. They stand beside those that were published. */
  ReportingPeriodRestated: FiguresStandFor & { content: string; contentHash: string; level: RestatementLevel; reason: string };
}
