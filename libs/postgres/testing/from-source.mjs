/**
 * Lets plain Node run this workspace's TypeScript unbuilt, for processes that a test starts in order to kill:
 * node --import <this file> --experimental-transform-types script.ts
 */
import { registerHooks } from 'node:module';

registerHooks({
  resolve(specifier, context, nextResolve) {
    const inSource = { ...context, conditions: ['redress-source', ...context.conditions] };
    const isOurs = specifier.startsWith('.') && specifier.endsWith('.js') && context.parentURL?.endsWith('.ts') === true;
    return nextResolve(isOurs ? specifier.replace(/\.js$/, '.ts') : specifier, inSource);
  },
});
