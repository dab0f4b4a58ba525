import type { House } from '@redress/house';
import { nobody, type Door } from './asked-by-nobody.js';
import { machinery } from './machinery.js';

const mend = 'Give it an Actor first and ask it what it may, or say in test/doors/machinery.ts why it answers nothing.';

/** Every function of the house and of its rooms, as they are there when it is open. Commands are doors of their own. */
export function libraryDoors(house: House): readonly Door[] {
  const { casework, readModels, reporting } = house;
  return [...doorsOf('house', house), ...doorsOf('house.casework', casework), ...doorsOf('house.readModels', readModels), ...doorsOf('house.reporting', reporting)]
    .filter(({ name }) => !Object.hasOwn(machinery, name) && name !== 'house.casework.execute');
}

export function doorsOf(room: string, there: object): readonly Door[] {
  const entries: readonly (readonly [string, unknown])[] = Object.entries(there);
  return entries.flatMap(([name, door]) => (
    typeof door === 'function' ? [{ name: `${room}.${name}`, ask: (): unknown => Reflect.apply(door, there, [nobody, 'something', 'something', 'something']), mend }] : []
  ));
}
