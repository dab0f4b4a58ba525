import { v5 as uuidOfName, validate as isUuid } from 'uuid';

/** Stream names of domain.md 2.1. */
export const caseStream = (caseId: string): string => `case-${caseId}`;
export const referralStream = (referralId: string): string => `lgsco-${referralId}`;
export const poolStream = (poolMemberId: string): string => `pool-${poolMemberId}`;

export const caseIdOfStream = (streamId: string): string | undefined => (streamId.startsWith('case-') ? streamId.slice('case-'.length) : undefined);
export const isReferralStream = (streamId: string): boolean => streamId.startsWith('lgsco-');

/** A reference names one case for ever, so its id follows from it: the same reference twice is the same stream, and refused. */
export const caseIdOfReference = (reference: string): string => uuidOfName(reference, referenceNamespace);
export const referralIdOfReference = (lgscoReference: string): string => uuidOfName(`lgsco:${lgscoReference}`, referenceNamespace);

/** The id of a case named by its reference or by its id. */
export const caseIdOf = (referenceOrId: string): string => (isUuid(referenceOrId) ? referenceOrId.toLowerCase() : caseIdOfReference(referenceOrId));
/** The id of an Ombudsman referral named by its reference or by its id. */
export const referralIdOf = (referenceOrId: string): string => (isUuid(referenceOrId) ? referenceOrId.toLowerCase() : referralIdOfReference(referenceOrId));

const referenceNamespace = '0f3c8f1a-2f5d-5c8e-8a44-7d2b6f1f9b11';

/** The id in the name of a case's or referral's stream; other names are given back as they are. */
export const idOfStream = (streamId: string): string => streamId.replace(/^(case|lgsco)-/, '');
