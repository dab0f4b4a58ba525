import type { CommandResult } from '../src/command-path/command-result.js';
import { createCasework, type CaseworkPorts } from '../src/casework.js';
import { clockInHand } from './clock-in-hand.js';
import { manager } from './people.js';

type Give = (name: string, id: string | undefined, body: object) => Promise<CommandResult>;

/** Registers, appoints and inducts somebody on one London date, who may then be assigned; gives the id. */
export async function poolMember(give: Give, date: string, poolMemberId: string, ...rolesSought: readonly ('IO' | 'IP' | 'PANEL')[]): Promise<string> {
  const effectiveDate = date;
  await give('register-applicant', undefined, { poolMemberId, name: `Person ${poolMemberId}`, rolesSought, tieToAuthority: 'NONE', skills: [], effectiveDate });
  await give('shortlist', poolMemberId, { reason: 'Experience', effectiveDate });
  await give('appoint', poolMemberId, {
    referencesTaken: true, identityChecked: true, criminalRecordsCheckedOn: date, confidentialityAgreed: true, dataProtectionTrainingBooked: true, effectiveDate,
  });
  await give('record-induction', poolMemberId, { course: 'Investigating complaints', attendedOn: date, validUntil: `${Number(date.slice(0, 4)) + 3}${date.slice(4)}` });
  return poolMemberId;
}

/** Those whom the modelled cases assign, and by whom they replace them, there before any of them begins. */
export async function registerMembers(ports: Omit<CaseworkPorts, 'clock'>): Promise<void> {
  const casework = createCasework({ ...ports, clock: clockInHand('2021-05-04') });
  let commands = 0;
  const give: Give = (name, caseId, body) => casework.execute(name, { caseId, body, actor: manager, commandId: `pool-${(commands += 1)}` });
  await poolMember(give, '2021-05-04', 'PM-1', 'IO');
  await poolMember(give, '2021-05-04', 'PM-2', 'IP');
  await poolMember(give, '2021-05-04', 'PM-3', 'IO');
  await poolMember(give, '2021-05-04', 'PM-4', 'IP');
}
