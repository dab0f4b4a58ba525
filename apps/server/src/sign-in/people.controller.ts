import { Body, Controller, Get, Post, Query } from '@nestjs/common';
import { demonstrationPeople, demonstrationPerson, roleNames } from '@redress/identity';
import { Page, SeeOther } from '../pages/page.js';
import { personCookie } from '../people/acting-person.js';
import { ownAddress } from './own-address.js';
import { whatRolesDo } from './what-roles-do.js';

/** Stands where sign-in will: anyone chooses whom to be. */
@Controller('people')
export class PeopleController {
  @Get()
  choose(@Query('next') next?: unknown): Page {
    return choice(next);
  }

  @Post()
  chosen(@Body() body: Readonly<Record<string, unknown>> | undefined): Page | SeeOther {
    const userId = body?.person;
    const person = typeof userId === 'string' ? demonstrationPerson(userId) : undefined;
    if (!person) return choice(body?.next, [{ text: 'Choose a person', href: '#person' }]);
    return new SeeOther(ownAddress(body?.next), [{ name: personCookie, value: person.userId }]);
  }
}

function choice(next: unknown, errors: readonly { text: string; href: string }[] = []): Page {
  const people = demonstrationPeople.map(({ userId, name, role }) => ({ value: userId, text: `${name}, ${roleNames[role]}`, hint: { text: whatRolesDo[role] } }));
  return new Page('people.njk', { title: 'Choose who you are', people, next: ownAddress(next), errors }, errors.length > 0 ? 400 : 200);
}
