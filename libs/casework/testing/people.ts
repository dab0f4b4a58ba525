import type { Actor } from '@redress/identity';

export const caseWorker: Actor = { userId: 'case-worker', role: 'CASE_WORKER' };
export const manager: Actor = { userId: 'complaints-manager', role: 'COMPLAINTS_MANAGER' };
export const investigatingOfficer: Actor = { userId: 'investigating-officer', role: 'INVESTIGATING_OFFICER' };
