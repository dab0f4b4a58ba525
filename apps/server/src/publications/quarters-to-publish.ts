import { financialYearsBetween, lastDayOf, quarterLabel, quartersOf } from '@redress/calendar';
import { today, type House } from '@redress/house';
import type { Actor } from '@redress/identity';
import type { PublishedQuarter } from '@redress/reporting';
import { publicationAddress } from './publication-models.js';

/** Two years of quarters: older ones are found by their address. */
const shown = 8;

/** The latest quarters that are over, have something counted in their year and are not published, the latest first. */
export async function quartersToPublish(house: Pick<House, 'reporting' | 'clock'>, actor: Actor, published: readonly PublishedQuarter[]) {
  const date = today(house);
  const years = await house.reporting.yearsWithFacts(actor, date);
  if (years === undefined) return [];
  const isPublished = new Set(published.map(({ label }) => label));
  const over = financialYearsBetween(years.from, years.to).flatMap(quartersOf).filter((quarter) => lastDayOf(quarter) < date).map(quarterLabel);
  return over.filter((label) => !isPublished.has(label)).slice(-shown).toReversed().map((label) => ({ text: label, href: publicationAddress(label) }));
}
