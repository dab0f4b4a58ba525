import { londonDateOf, utcInstant, type LondonDate } from '@redress/calendar';
import type { House } from './open-house.js';

/** The day it is in London by the house's clock. */
export function today({ clock }: Pick<House, 'clock'>): LondonDate {
  return londonDateOf(utcInstant(clock.now()));
}
