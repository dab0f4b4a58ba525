import type { Caller } from './api-client.js';

/** Registers (by their roles and what else is said of them), appoints and inducts somebody on one London date, who may be assigned from then on. */
export async function registerMember(manager: Caller, date: string, poolMemberId: string, ...rolesAndMore: readonly (string | object)[]): Promise<void> {
  const rolesSought = rolesAndMore.filter((each) => typeof each === 'string');
  const more = Object.assign({}, ...rolesAndMore.filter((each) => typeof each === 'object')) as object;
  const steps: readonly (readonly [path: string, body: object])[] = [
    ['', { poolMemberId, name: `Person ${poolMemberId}`, rolesSought, tieToAuthority: 'NONE', skills: [], ...more }],
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
