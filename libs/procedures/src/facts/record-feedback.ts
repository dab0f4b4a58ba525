import type { FeedbackPayloads } from '../events/feedback-events.js';
import { into, nothingMore, type Recorders } from './recorder.js';

export const recordFeedback: Recorders<keyof FeedbackPayloads> = {
  CommentPassedToService: (facts, { effectiveDate }) => into('feedback', facts, { passedToServiceOn: effectiveDate }),
  CommentConsidered: (facts, { effectiveDate }) => into('feedback', facts, { consideredOn: effectiveDate }),
  CommentOutcomeSent: (facts, { effectiveDate }) => into('feedback', facts, { outcomeSentOn: effectiveDate }),
  ComplimentLogged: (facts, { effectiveDate }) => into('feedback', facts, { loggedOn: effectiveDate }),
  ComplimentNotLogged: (facts, { effectiveDate }) => into('feedback', facts, { notLoggedOn: effectiveDate }),
  IndividualCongratulated: (facts, { payload }) => into('feedback', facts, { congratulatedOn: payload.congratulatedOn }),
  GoodPracticeShared: nothingMore,
};
