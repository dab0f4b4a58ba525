import type { LondonDate } from '@redress/calendar';

/** One value of a policy version, by its key as domain.md 2.7 groups them, such as `corporate.stage1Wd`. */
export interface PolicyChange { key: string; value: number | string }

/** The council's limits and rules as versions, each from a day on (domain.md 2.7). Who drafted and who approved stands in the events' metadata as well. */
export interface PolicyPayloads {
  /** What it changes in the version it is based on, and nothing else. */
  PolicyVersionDrafted: { version: string; basedOn: string; effectiveFrom: LondonDate; changes: readonly PolicyChange[]; reason: string; draftedBy: string };
  PolicyVersionPublished: { version: string; approvedBy: string };
  PolicyVersionRefused: { version: string; reason: string; refusedBy: string };
}
