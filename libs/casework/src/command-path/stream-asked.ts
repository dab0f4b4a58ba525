import { dateInWords, type LondonDate } from '@redress/calendar';
import { caseIdOf, caseIdOfReference, caseStream, nothingYet, referralIdOf, referralIdOfReference, referralStream, type Held, type Histories } from '@redress/histories';
import { councilPolicy, Refused, type ProposedEvent } from '@redress/procedures';
import type { CommandContext } from '../commands/case-command.js';
import { ValidationFailed } from '../refusals/refusals.js';
import type { Asked } from './asked.js';

/** The stream a command goes on with. Throws ValidationFailed when no case is named. */
export function streamContinued({ definition, input: { caseId } }: Asked): string {
  if (caseId === undefined || caseId === '') throw new ValidationFailed([{ field: 'caseId', code: 'ERR_VALIDATION', message: 'Say which case, by its id or reference.' }]);
  return definition.machines.includes('LGSCO') ? referralStream(referralIdOf(caseId)) : caseStream(caseIdOf(caseId));
}

/** The new stream a command opens: its name follows from the reference in the first event. Throws NotFound, ERR_DUPLICATE_REFERENCE. */
export async function streamOpened({ command, definition }: Asked, context: CommandContext, histories: Histories): Promise<Held> {
  const isReferral = definition.commandClass.opens === 'REFERRAL';
  if (context.concernedCaseId !== undefined) await histories.existing(caseStream(context.concernedCaseId));
  const start = nothingYet(isReferral ? referralStream('new') : caseStream('new'));
  const streamId = streamOf(command.propose(start.state, context)[0]);
  // The reference of a new case is ours and, if taken, exchanged for another; the Ombudsman's is given.
  const held = isReferral ? await histories.read(streamId) : nothingYet(streamId);
  if (held.revision > 0) throw duplicate(held.state.facts.ombudsman.receivedOn);
  return held;
}

function streamOf(first: ProposedEvent | undefined): string {
  switch (first?.type) {
    case 'ComplaintReceived':
    case 'CommentReceived':
    case 'ComplimentReceived':
      return caseStream(caseIdOfReference(first.payload.reference));
    case 'LgscoReferralRecorded':
      return referralStream(referralIdOfReference(first.payload.lgscoReference));
    default:
      throw new Error('A command that opens a history begins with its receipt.');
  }
}

function duplicate(receivedOn: LondonDate | undefined): Refused {
  return new Refused({
    code: 'ERR_DUPLICATE_REFERENCE', cite: councilPolicy.ombudsman, field: 'lgscoReference',
    message: `A referral with this Ombudsman reference was recorded as received on ${dateInWords(receivedOn)}. Go on with that one.`,
  });
}
