import type { TimeLimit } from './time-limit.js';

/** The automatic five working days for interview notes, one clock a round (domain.md 3.9). It cannot be extended or paused. */
export function interviewNotesLimit(code: string): TimeLimit {
  return {
    code, title: 'Agree the interview notes', cite: 'Scrutiny Panel report 20 July 2021, Appendix 1',
    pauses: false, usesClosureDays: true, onExpiry: 'ANSWER_SILENCE', atRiskWd: ({ atRisk }) => atRisk.interviewNotesWd,
    clocks: ({ interviews }) =>
      Object.entries(interviews).flatMap(([interviewId, interview]) =>
        interview.rounds.map((round, index) => ({
          sequence: `${interviewId}.${index + 1}`,
          startOn: round.sentOn,
          subject: { interviewId },
          ...(round.answeredOn === undefined ? {} : { metOn: round.answeredOn }),
          ...(interview.state === 'CANCELLED' && round.answeredOn === undefined ? { cancelled: true } : {}),
        })),
      ),
    length: ({ interviewNotes }) => ({ workingDays: interviewNotes.wd }),
  };
}
