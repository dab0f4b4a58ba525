import { foldOfPublication, noPublicationFacts, type PublicationFacts } from '../facts/record-publication.js';
import type { Law } from '../policy/law.js';
import type { MachineState } from './machine-state.js';
import { publicationMachines } from './machines.js';
import { quietFamily } from './quiet-family.js';
import { workflowIn, type Workflow } from './workflow.js';

export type PublicationState = MachineState<PublicationFacts, 'PUBLICATION'>;

export const noPublication: PublicationState = { machine: 'PUBLICATION', version: 1, value: 'DRAFT', facts: noPublicationFacts };

/** What is published of a quarter (domain.md 8.1). */
export function publicationWorkflowOf(law: Law): Workflow<PublicationState> {
  return workflowIn(quietFamily<PublicationState>('PUBLICATION', publicationMachines, foldOfPublication), law);
}
