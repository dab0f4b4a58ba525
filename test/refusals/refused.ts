import type { World } from './world.js';

/** One refusal of the catalogue, driven through a door of the API. */
export interface RefusedHere {
  /** The row of domain.md section 9, and which of its cases where it has several. */
  readonly row: number;
  readonly which?: string;
  /** Brings the world to where it is refused; gives the case, referral or member, and what of the body only then is known. */
  readonly given: (world: World) => Promise<string | readonly [id: string, more: object]>;
  /** The command that is given, or the address that is posted to. */
  readonly door: string;
  readonly sends: object;
  /** The demonstration person who sends it; the Complaints Manager unless told. */
  readonly by?: string;
  readonly headers?: Readonly<Record<string, string>>;
  readonly code: string;
  /** 409 unless told. */
  readonly status?: number;
  /** What the sentence says: the rule and the date, and what can be done instead. */
  readonly says: readonly string[];
  readonly instead: string;
}

/** A row that is not driven, or a part of one: why, and the commands whose coming ends that. */
export interface NotDriven { readonly row: number; readonly part?: string; readonly why: string; readonly until?: readonly string[] }
