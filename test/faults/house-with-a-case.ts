import { openHouse, systemClock, today } from '@redress/house';
import { demonstrationPersonWho } from '@redress/identity';
import { complaintOn } from '@redress/server/testing';

/**
 * Puts one case in the store of a data folder, so that a server which starts there has something to show and leaves the demonstration out.
 * Gives its id, and the complaint that a command of today may bring.
 */
export async function houseWithACase(dataDir: string): Promise<{ readonly caseId: string; readonly complaint: object }> {
  await using house = await openHouse({ databaseUrl: undefined, dataDir, clock: systemClock, log: { info: () => undefined, warn: () => undefined } });
  const complaint = complaintOn(today(house));
  const { caseId } = await house.casework.execute('receive-representation', {
    body: complaint, actor: demonstrationPersonWho('COMPLAINTS_MANAGER'), commandId: '6f1f6d5e-3f0f-4b5f-9f0c-2f6b8f9b1c11',
  });
  await house.readModels.catchUp();
  return { caseId, complaint };
}
