import { personKey } from '@redress/procedures';
import { v5 as uuidOfName, validate as isUuid } from 'uuid';

/** What the names of streams mean (domain.md 2.1): it is known here and nowhere else. */
export const prefixes = { CASE: 'case-', REFERRAL: 'lgsco-', POOL_MEMBER: 'pool-', ACCESS_LOG: 'access-', READING_ROOM: 'room-', CALENDAR: 'calendar-', POLICY: 'policy-', PUBLICATION: 'publication-', CAMPAIGN: 'campaign-' } as const;

export const caseStream = (caseId: string): string => `${prefixes.CASE}${caseId}`;
export const referralStream = (referralId: string): string => `${prefixes.REFERRAL}${referralId}`;
/** A person is one member of the pool, however the id is spelled (domain 2.5). */
export const poolStream = (poolMemberId: string): string => `${prefixes.POOL_MEMBER}${personKey(poolMemberId)}`;

/** Of this council: there is no other. */
export const policyId = 'COUNCIL';

/** Of England and Wales: there is no other. */
export const calendarId = 'EW';

export const caseIdOfStream = (streamId: string): string | undefined => after(prefixes.CASE, streamId);
export const referralIdOfStream = (streamId: string): string | undefined => after(prefixes.REFERRAL, streamId);

/** The id in the name of a stream of any kind; the names of other streams are given back as they are. */
export const idOfStream = (streamId: string): string => Object.values(prefixes).map((prefix) => after(prefix, streamId)).find((id) => id !== undefined) ?? streamId;

/** A reference names one case for ever, so its id follows from it: the same reference twice is the same stream, and refused. */
export const caseIdOfReference = (reference: string): string => idNamed(reference);
export const referralIdOfReference = (lgscoReference: string): string => idNamed(`lgsco:${foldedLgscoReference(lgscoReference)}`);

/** The id of what is published of a quarter, however that is written: `2020/21 Q4` and `2020-21-q4` are one. */
export const publicationIdOf = (quarter: string): string => quarter.toLowerCase().replaceAll(/[\s/]+/g, '-');

export const publicationStream = (quarter: string): string => `${prefixes.PUBLICATION}${publicationIdOf(quarter)}`;

/** The id of a case named by its reference or by its id. */
export const caseIdOf = (referenceOrId: string): string => (isUuid(referenceOrId) ? referenceOrId.toLowerCase() : caseIdOfReference(referenceOrId));
/** The id of an Ombudsman referral named by its reference or by its id. */
export const referralIdOf = (referenceOrId: string): string => (isUuid(referenceOrId) ? referenceOrId.toLowerCase() : referralIdOfReference(referenceOrId));

/** An Ombudsman reference as it is compared: spaces and dashes in it say nothing (domain 2.5). */
export const foldedLgscoReference = (lgscoReference: string): string => lgscoReference.replaceAll(/[\s\p{Pd}]/gu, '').toUpperCase();

const referenceNamespace = '0f3c8f1a-2f5d-5c8e-8a44-7d2b6f1f9b11';

/** Of any text whatever: what is no well-formed Unicode names nothing, and is asked for all the same. */
function idNamed(name: string): string {
  return uuidOfName(name.toWellFormed(), referenceNamespace);
}

function after(prefix: string, streamId: string): string | undefined {
  return streamId.startsWith(prefix) ? streamId.slice(prefix.length) : undefined;
}
