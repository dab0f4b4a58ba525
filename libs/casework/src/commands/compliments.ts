import { AssessCompliment } from './assess-compliment/assess-compliment.js';
import { besideCommands } from './beside.js';
import type { CommandClass } from './case-command.js';
import { CloseCase } from './close-case/close-case.js';
import { CongratulateIndividual } from './congratulate-individual/congratulate-individual.js';
import { SelectProcedure } from './select-procedure/select-procedure.js';
import { ShareGoodPractice } from './share-good-practice/share-good-practice.js';

/** Compliments (domain 3.7). */
export const complimentCommands: readonly CommandClass[] = [
  SelectProcedure, AssessCompliment, CongratulateIndividual, ShareGoodPractice, CloseCase, ...besideCommands,
];
