import { may, roleWithArticle, type Person } from '@redress/identity';
import { councilPolicy } from '@redress/procedures';
import { RequestRefused } from '../problems/problem.js';

/** domain.md 6.1: the reporting viewer sees aggregates alone, and the administrator has no case content. */
export function mayReadCases(person: Person): boolean {
  return may(person, 'READ_CORPORATE_AND_ADULT_CASE', 'READ') || may(person, 'READ_CHILDRENS_CASE', 'READ');
}

export function mayReadIndicators(person: Person): boolean {
  return may(person, 'DASHBOARDS', 'READ');
}

/** "Replay as known at / as at". */
export function mayReplay(person: Person): boolean {
  return may(person, 'REPLAY', 'READ');
}

/** Each throws RequestRefused (403, ERR_FORBIDDEN). */
export const requireCases = requirement(mayReadCases, 'read cases');
export const requireIndicators = requirement(mayReadIndicators, 'see the indicators');
export const requireReplay = requirement(mayReplay, 'replay a case as it stood: the complaints manager and the auditor may');

function requirement(holds: (person: Person) => boolean, what: string): (person: Person) => void {
  return (person) => {
    if (!holds(person)) throw new RequestRefused(403, 'ERR_FORBIDDEN', `As ${roleWithArticle(person.role)} you may not ${what}.`, { cite: councilPolicy.access });
  };
}
