import type { LondonDate } from '@redress/calendar';
import type { Law } from '../policy/law.js';
import type { TimeLimit } from './time-limit.js';
import { own } from '../facts/own.js';

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
          subject: { interviewId, round: index + 1 },
          ...(round.answeredOn === undefined ? {} : { metOn: round.answeredOn }),
          ...(interview.settledOn !== undefined && round.answeredOn === undefined ? { cancelled: true } : {}),
        })),
      ),
    // The date the interviewee was told is the date, until the round is settled.
    length: ({ interviewNotes }, { interviews }, { subject }) => {
      const round = subject?.interviewId !== undefined && own(interviews, subject.interviewId)?.rounds[subject.round - 1];
      return { workingDays: interviewNotes.wd, ...(round ? { recorded: round.dueOn } : {}) };
    },
  };
}

/** The London date by which notes sent on a day are to be answered: what the letter says. Throws ERR_CALENDAR_HORIZON. */
export function notesDueOn(sentOn: LondonDate, law: Law): LondonDate {
  // Nothing suspends this limit, so the calendar always has a date for it.
  return law.calendar.addWorkingDays(sentOn, law.policyOn(sentOn).interviewNotes.wd, { usesClosureDays: true }) ?? sentOn;
}
