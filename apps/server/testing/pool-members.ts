import type { Caller } from './api-client.js';

/** Registers, appoints and inducts somebody on one London date, who may be assigned from then on. */
export async function registerMember(manager: Caller, date: string, poolMemberId: string, ...rolesSought: readonly string[]): Promise<void> {
  const steps: readonly (readonly [path: string, body: object])[] = [
    ['', { poolMemberId, name: `Person ${poolMemberId}`, rolesSought }],
    [`/${poolMemberId}/commands/shortlist`, { reason: 'Experience' }],
    [`/${poolMemberId}/commands/appoint`, {
      referencesTaken: true, identityChecked: true, criminalRecordsCheckedOn: date, confidentialityAgreed: true, dataProtectionTrainingBooked: true,
    }],
    [`/${poolMemberId}/commands/record-induction`, { course: 'Investigating complaints', attendedOn: date, validUntil: `${Number(date.slice(0, 4)) + 3}${date.slice(4)}` }],
  ];
  for (const [path, body] of steps) {
    const { status } = await manager.post(`/api/pool-members${path}`, body);
    if (status !== 201) throw new Error(`${path} was answered with ${status}.`);
  }
}
