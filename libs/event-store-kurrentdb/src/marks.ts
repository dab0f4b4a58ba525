/*
 * What lies in KurrentDB beside the events. No type and no stream of ours begins with an underscore, so none is taken for the other.
 *
 *   _command-<id>   the stream of a command: what it meant to write, each time that it was tried, under `_Intended`; of a commit to
 *                   several streams the events themselves follow, each under its type with an underscore before it
 *   _Reserved       in a stream, behind which the events of one command alone may come
 *   _Released       in a stream, when they will not come
 *   _opened         the stream that says where in the order of everything a store of ours begins
 *   _settled        the stream that says up to where every reservation is known to have come to its end
 */
export const intended = '_Intended';
export const reserved = '_Reserved';
export const released = '_Released';
export const openedStream = '_opened';
export const settledStream = '_settled';

export function commandStream(commandId: string): string {
  return `_command-${commandId}`;
}
