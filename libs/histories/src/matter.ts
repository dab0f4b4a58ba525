import type { Matter, Sensitivity } from '@redress/identity';
import { spelled, type CaseState, type Procedure } from '@redress/procedures';

/** Domain 6.2: a child's case is restricted, an adult's social care sensitive; where somebody is feared for, any case is restricted. */
const sensitivityUnder: Readonly<Record<Procedure, Sensitivity>> = { CSC: 'RESTRICTED', ASC: 'SENSITIVE', CORPORATE: 'STANDARD' };

/** Until its procedure is chosen nobody has said that a case is none about a child. */
export function matterOfCase({ facts: { kind, procedure, safeguardingReferredOn } }: CaseState): Matter {
  const sensitivity = procedure === undefined || safeguardingReferredOn !== undefined ? 'RESTRICTED' : sensitivityUnder[procedure];
  const isFeedback = kind === 'COMMENT' || kind === 'COMPLIMENT';
  return {
    sensitivity,
    readUnder: [sensitivity === 'RESTRICTED' ? 'READ_CHILDRENS_CASE' : 'READ_CORPORATE_AND_ADULT_CASE', ...(isFeedback ? ['COMMENTS_AND_COMPLIMENTS'] as const : [])],
  };
}

/** It does not say which procedure it concerns. */
export function matterOfReferral(): Matter {
  return { sensitivity: 'RESTRICTED', readUnder: ['OMBUDSMAN'] };
}

/** What a matter is made by, spelled out: one kept under another definition is not good any more. */
export const definitionOfMatters = spelled([sensitivityUnder, matterOfCase, matterOfReferral]);
