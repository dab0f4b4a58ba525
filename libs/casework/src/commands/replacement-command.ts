import { Identifier, LongText } from '../fields/index.js';
import { DatedCommand } from './dated-command.js';

/** Somebody of the pool takes the place of another (domain 3.9); whose, the case says. */
export abstract class ReplacementCommand extends DatedCommand {
  @Identifier('Pool member who takes over')
  poolMemberId!: string;

  @LongText('Why')
  reason!: string;
}
