import { independentPersonReplacement, investigatorReplacement } from '../rules/replacement-rules.js';
import { stays } from './vocabulary.js';

/** From the setup of Stage 2 until it is answered (domain.md 3.9). */
export const replacements = { InvestigatorReplaced: stays(...investigatorReplacement), IndependentPersonReplaced: stays(...independentPersonReplacement) } as const;
