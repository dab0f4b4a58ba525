import { actorWho } from '@redress/identity/testing';

export const auditor = actorWho('AUDITOR', 'auditor');
export const caseWorker = actorWho('CASE_WORKER', 'case-worker');
export const manager = actorWho('COMPLAINTS_MANAGER', 'complaints-manager');
export const investigatingOfficer = actorWho('INVESTIGATING_OFFICER', 'investigating-officer');
