import { noCase, noReferral, type CaseState } from '@redress/procedures';
import { v5 as uuidOfName, validate as isUuid } from 'uuid';

/** Stream names of domain.md 2.1: what a name means is known here and nowhere else. */
export const caseStream = (caseId: string): string => `${prefixes.case}${caseId}`;
export const referralStream = (referralId: string): string => `${prefixes.referral}${referralId}`;
export const poolStream = (poolMemberId: string): string => `${prefixes.pool}${poolMemberId}`;

export const caseIdOfStream = (streamId: string): string | undefined => after(prefixes.case, streamId);
export const referralIdOfStream = (streamId: string): string | undefined => after(prefixes.referral, streamId);

/** The id in the name of a case's or referral's stream; other names are given back as they are. */
export const idOfStream = (streamId: string): string => caseIdOfStream(streamId) ?? referralIdOfStream(streamId) ?? streamId;

/** Where a case or a referral begins; undefined for the name of another stream. */
export function startOf(streamId: string): CaseState | undefined {
  if (caseIdOfStream(streamId) !== undefined) return noCase;
  return referralIdOfStream(streamId) === undefined ? undefined : noReferral;
}

/** A reference names one case for ever, so its id follows from it: the same reference twice is the same stream, and refused. */
export const caseIdOfReference = (reference: string): string => uuidOfName(reference, referenceNamespace);
export const referralIdOfReference = (lgscoReference: string): string => uuidOfName(`lgsco:${lgscoReference}`, referenceNamespace);

/** The id of a case named by its reference or by its id. */
export const caseIdOf = (referenceOrId: string): string => (isUuid(referenceOrId) ? referenceOrId.toLowerCase() : caseIdOfReference(referenceOrId));
/** The id of an Ombudsman referral named by its reference or by its id. */
export const referralIdOf = (referenceOrId: string): string => (isUuid(referenceOrId) ? referenceOrId.toLowerCase() : referralIdOfReference(referenceOrId));

const prefixes = { case: 'case-', referral: 'lgsco-', pool: 'pool-' } as const;
const referenceNamespace = '0f3c8f1a-2f5d-5c8e-8a44-7d2b6f1f9b11';

function after(prefix: string, streamId: string): string | undefined {
  return streamId.startsWith(prefix) ? streamId.slice(prefix.length) : undefined;
}
