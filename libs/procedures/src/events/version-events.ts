/** What may happen to a history of any kind, whatever its machine. */
export interface VersionPayloads {
  /** The history goes on in a later version of its machine, in the state that this version has for the one it stood in. */
  MovedToMachineVersion: { fromVersion: number; toVersion: number; state: string };
}
