import { v5 as uuidOfName } from 'uuid';

/** Stream names of domain.md 2.1. */
export const caseStream = (caseId: string): string => `case-${caseId}`;
export const referralStream = (referralId: string): string => `lgsco-${referralId}`;
export const poolStream = (poolMemberId: string): string => `pool-${poolMemberId}`;

export const caseIdOfStream = (streamId: string): string | undefined => (streamId.startsWith('case-') ? streamId.slice('case-'.length) : undefined);

/** A reference names one case for ever, so its id follows from it: the same reference twice is the same stream, and refused. */
export const caseIdOfReference = (reference: string): string => uuidOfName(reference, referenceNamespace);
export const referralIdOfReference = (lgscoReference: string): string => uuidOfName(`lgsco:${lgscoReference}`, referenceNamespace);

const referenceNamespace = '0f3c8f1a-2f5d-5c8e-8a44-7d2b6f1f9b11';
