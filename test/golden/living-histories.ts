import { caseAtStage1, caseAtStage2, caseWorker, caseworkInMemory, clockInHand, explore, journeysOf, manager, modelledMachines, poolMember, registerMembers, walk } from '@redress/casework/testing';
import { createInMemoryEventStore, createInMemorySnapshotStore, type KeptEvent } from '@redress/event-store';
import { expiryWorker } from '@redress/identity';
import { kindsUnder } from '@redress/histories';
import { lawOf, workflowOf } from '@redress/procedures';
import { policiesWithRoom } from '@redress/procedures/testing';
import { liveTheHouse } from './histories-of-the-house.js';

/** The histories that the model of every machine lives through on the real command path, as the store keeps them. */
export async function livingHistories(): Promise<readonly (readonly KeptEvent[])[]> {
  const workflow = workflowOf(lawOf(undefined, policiesWithRoom));
  const histories: (readonly KeptEvent[])[] = [];
  for (const machine of modelledMachines) {
    const store = createInMemoryEventStore({ clock: clockInHand() });
    const ports = { store, snapshots: createInMemorySnapshotStore(), workflow };
    await registerMembers(ports);
    const exploration = explore(machine, kindsUnder(workflow));
    for (const [index, journey] of journeysOf(exploration).entries()) await walk(journey, exploration, ports, `golden-${machine}-${index}`);
    histories.push(...Map.groupBy(await Array.fromAsync(store.readKept()), ({ streamId }) => streamId).values());
  }
  const store = createInMemoryEventStore({ clock: clockInHand() });
  await liveTheHouse(store, kindsUnder(workflow));
  histories.push(...Map.groupBy(await Array.fromAsync(store.readKept()), ({ streamId }) => streamId).values());
  return [...histories, await correctedHistory(), ...(await offersAndCampaign())];
}

/** What the model keeps no record for: a breach voided, a day corrected and another not. */
async function correctedHistory(): Promise<readonly KeptEvent[]> {
  const { store, give, clock, casework } = caseworkInMemory('2021-06-01');
  const caseId = await caseAtStage1(give, '2021-06-01', 'CSC');
  clock.set('2021-06-17');
  const asked = async (name: string, body: object): Promise<string> => {
    await give(name, caseId, { reason: 'The letter lay in the post', evidence: 'The letter', ...body }, caseWorker);
    return Object.keys((await casework.getCase(manager, caseId)).facts.corrections ?? {}).at(-1) ?? '';
  };
  await casework.expireCase(expiryWorker, caseId);
  await give('correct-record', caseId, { correctionId: await asked('request-voiding', { deadlineId: 'CSC-S1:1' }) });
  await give('issue-stage-1-response', caseId, { sentOn: '2021-06-16', outcome: 'NOT_UPHELD', responseText: 'No.', rightToStage2Stated: true });
  const { events } = await casework.getHistory(manager, caseId);
  const answered = events.find(({ type }) => type === 'Stage1ResponseIssued')?.revision ?? 0;
  await give('correct-record', caseId, { correctionId: await asked('request-correction', { statement: `${answered}.sentOn`, newValue: '2021-06-15' }) });
  await give('refuse-correction', caseId, { correctionId: await asked('request-correction', { statement: '1.receivedOn', newValue: '2021-05-28' }), reason: 'The stamp says the 1st' });
  return Array.fromAsync(store.readKept());
}

/** What takes a case and a member of the pool together, and a campaign: the model of no machine lives it. */
async function offersAndCampaign(): Promise<readonly (readonly KeptEvent[])[]> {
  const day = '2021-06-16';
  const { casework, give, store } = caseworkInMemory(day);
  await give('open-recruitment-campaign', undefined, { campaignId: 'SUMMER-2021', rolesSought: ['IO', 'IP'], target: 12, opensOn: day, closesOn: '2021-07-09' });
  await poolMember(give, day, 'IO-1', 'IO');
  const caseId = await caseAtStage2(give, day, 'CSC');
  const { reference: caseReference } = await casework.getCase(manager, caseId);
  const offered = async () => {
    await give('offer-assignment', 'IO-1', { caseReference, role: 'IO' });
    return (await casework.getPoolMember(manager, 'IO-1')).offers.at(-1)?.offerId;
  };
  await give('decline-assignment', 'IO-1', { offerId: await offered(), reason: 'On leave' });
  await give('accept-assignment', 'IO-1', { offerId: await offered() });
  await give('withdraw-complaint', caseId, { requestedOn: day, confirmedOn: day });
  return [...Map.groupBy(await Array.fromAsync(store.readKept()), ({ streamId }) => streamId).values()];
}
