import type { Chain, Step } from './step.js';

/**
 * The steps of all chains as they happened: by date between chains, by cause within one. On one day the earlier chain goes
 * first, so chains are given with what prepares a step before what concludes it.
 */
export function inOrder(chains: readonly Chain[]): readonly Step[] {
  const told = new Set<Step>();
  const waiting = chains.map(({ steps, opensAfter }) => ({ steps, opensAfter, next: 0 }));
  for (;;) {
    const open = waiting.filter(({ opensAfter }) => opensAfter === undefined || told.has(opensAfter));
    const heads = open.flatMap((chain) => {
      const head = chain.steps[chain.next];
      return head === undefined ? [] : [{ chain, head }];
    });
    if (heads.length === 0) return [...told];
    const { chain, head } = heads.reduce((earliest, each) => (each.head.on < earliest.head.on ? each : earliest));
    told.add(head);
    chain.next += 1;
  }
}
