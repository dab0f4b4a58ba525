import type { LondonDate } from '@redress/calendar';
import type { Held } from './vocabulary.js';

/** The four tests of a compliment [seed 13]. */
export const complimentCriteria = ['moreThanThanks', 'exceptionalService', 'externalSource', 'independentOfAuthority'] as const;
export type ComplimentCriterion = (typeof complimentCriteria)[number];

/** Comments (domain 3.6) and compliments (domain 3.7). */
export interface FeedbackPayloads {
  CommentPassedToService: { serviceId: Held<string> };
  CommentConsidered: { decision: Held<string> };
  CommentOutcomeSent: { sentOn: Held<LondonDate> };
  ComplimentLogged: { whatWasExceptional: Held<string> };
  ComplimentNotLogged: { failedCriteria: readonly ComplimentCriterion[] };
  IndividualCongratulated: { congratulatedOn: LondonDate; method: Held<string> };
  GoodPracticeShared: { consentOfPersonPraised: boolean };
}
