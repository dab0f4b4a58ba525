import type * as casework from '@redress/casework';
import type { House } from '@redress/house';
import type { Actor } from '@redress/identity';
import type * as integrity from '@redress/integrity';
import type * as readModels from '@redress/read-models';
import type * as reporting from '@redress/reporting';

/** Whether one of the values that must be given says who asks. */
type SaysWho<Given extends readonly unknown[]> = Given extends readonly [infer First, ...infer Rest]
  ? First extends Actor | { readonly actor: Actor } ? true : SaysWho<Rest>
  : false;

/** The functions of an object that can be called by nobody. */
export type CalledByNobody<There> = {
  [Name in keyof There & string]: There[Name] extends (...given: infer Given) => unknown ? SaysWho<Given> extends true ? never : Name : never;
}[keyof There & string];

/** What a library lets out that answers later, because it reads something first; the values that are classes of messages for the bus. */
type Reads<Library> = { [Name in keyof Library as Library[Name] extends (...given: never) => Promise<unknown> ? Name : never]: Library[Name] };
type Messages<Library> = {
  [Name in keyof Library as Library[Name] extends abstract new (...given: infer _) => { readonly actor: unknown } | { readonly input: unknown } ? Name : never]:
    Library[Name] extends abstract new (...given: infer Given) => unknown ? (...given: Given) => unknown : never;
};

/** Every way to data there is in the libraries, room by room, taken from the libraries themselves. */
interface Doors {
  readonly house: House;
  readonly 'house.casework': House['casework'];
  readonly 'house.readModels': House['readModels'];
  readonly 'house.reporting': House['reporting'];
  readonly '@redress/casework': Reads<typeof casework>;
  readonly '@redress/read-models': Reads<typeof readModels>;
  readonly '@redress/reporting': Reads<typeof reporting>;
  readonly '@redress/integrity': Reads<typeof integrity>;
  readonly 'the bus': Messages<typeof casework>;
}

/** The doors that nobody has to say anything at, by name: `house.readModels.waitFor`. */
export type DoorWithoutActor = { [Room in keyof Doors]: `${Room}.${CalledByNobody<Doors[Room]>}` }[keyof Doors];
