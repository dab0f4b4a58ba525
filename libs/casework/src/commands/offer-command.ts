import { own, type PoolOffer, type PoolState } from '@redress/procedures';
import { OneOfTheCase } from '../fields/index.js';
import { DatedCommand } from './dated-command.js';

/** The answer of a member of the pool to one offer (domain 3.10.1 P9). */
export abstract class OfferCommand extends DatedCommand {
  @OneOfTheCase('Offer', 'OFFER')
  offerId!: string;

  protected offerIn({ facts: { offers } }: PoolState): PoolOffer | undefined {
    return own(offers, this.offerId);
  }
}
