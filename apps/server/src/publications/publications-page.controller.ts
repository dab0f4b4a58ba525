import { Body, Controller, Get, Inject, Param, Post } from '@nestjs/common';
import { quarterLabel, type Quarter } from '@redress/calendar';
import type { House } from '@redress/house';
import { may, type Person } from '@redress/identity';
import { Refused } from '@redress/procedures';
import { HOUSE } from '../house/house.token.js';
import { Page, SeeOther } from '../pages/page.js';
import { quarterAsked } from '../parameters/figure-asked.js';
import { ReadingPerson } from '../people/acting-person.js';
import { changesModel, draftModel, publishedModel, publicationAddress } from './publication-models.js';
import { quartersToPublish } from './quarters-to-publish.js';

/** Figures that are published and stay: what stands, what would be published, and what has changed since. */
@Controller('publications')
export class PublicationsPageController {
  constructor(@Inject(HOUSE) private readonly house: House) {}

  @Get()
  async all(@ReadingPerson() person: Person): Promise<Page> {
    const published = await this.house.publications.published(person);
    return new Page('publications.njk', {
      title: 'Published figures', published: published.map((each) => ({ ...publishedModel(each), href: publicationAddress(each.label) })),
      open: await quartersToPublish(this.house, person, published),
    });
  }

  @Get(':quarter')
  async one(@ReadingPerson() person: Person, @Param('quarter') text: string): Promise<Page> {
    return this.page(person, quarterAsked(text));
  }

  @Post(':quarter')
  publish(@ReadingPerson() person: Person, @Param('quarter') text: string): Promise<Page | SeeOther> {
    const quarter = quarterAsked(text);
    return this.done(person, quarter, () => this.house.publications.publish(person, quarter));
  }

  @Get(':quarter/changes')
  async changes(@ReadingPerson() person: Person, @Param('quarter') text: string): Promise<Page> {
    return this.changed(person, quarterAsked(text));
  }

  @Post(':quarter/changes')
  async restate(@ReadingPerson() person: Person, @Param('quarter') text: string, @Body() body?: Readonly<Record<string, unknown>>): Promise<Page | SeeOther> {
    const quarter = quarterAsked(text);
    const reason = typeof body?.reason === 'string' ? body.reason.trim() : '';
    if (reason === '') return this.changed(person, quarter, { text: 'Say why the figures are others now', href: '#reason' });
    return this.done(person, quarter, () => this.house.publications.restate(person, quarter, reason));
  }

  @Get(':quarter/counted-again')
  async countedAgain(@ReadingPerson() person: Person, @Param('quarter') text: string): Promise<Page> {
    const quarter = quarterAsked(text);
    const verified = await this.house.publications.verify(person, quarter);
    return this.page(person, quarter, { verified: verified.map(({ kept, recounted }) => kept && recounted) });
  }

  private async page(person: Person, quarter: Quarter, more: object = {}, status = 200): Promise<Page> {
    const label = quarterLabel(quarter);
    const mayPublish = may(person, 'DASHBOARDS');
    const published = (await this.house.publications.published(person)).find((each) => each.label === label);
    const model = published === undefined ? draftModel(await this.house.publications.draft(person, quarter)) : { published: publishedModel(published) };
    return new Page('publication.njk', { title: `Figures of ${label}`, label, address: publicationAddress(label), mayPublish, ...model, ...more }, status);
  }

  private async changed(person: Person, quarter: Quarter, ...errors: readonly { readonly text: string; readonly href: string }[]): Promise<Page> {
    const bridge = await this.house.publications.bridge(person, quarter);
    const label = quarterLabel(quarter);
    const about = { title: `What has changed in ${label}`, label, address: publicationAddress(label), mayPublish: may(person, 'DASHBOARDS') };
    return new Page('publication-changes.njk', { ...about, errors, ...changesModel(bridge) }, errors.length > 0 ? 400 : 200);
  }

  private async done(person: Person, quarter: Quarter, act: () => Promise<unknown>): Promise<Page | SeeOther> {
    try {
      await act();
      return new SeeOther(publicationAddress(quarterLabel(quarter)));
    } catch (error) {
      if (!(error instanceof Refused) || error.code === 'ERR_FORBIDDEN') throw error;
      return this.page(person, quarter, { errors: [{ text: error.message }] }, 409);
    }
  }
}
