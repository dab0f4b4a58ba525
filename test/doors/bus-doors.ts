import { CaseworkModule, CommandMessage, type Casework } from '@redress/casework';
import { nobody, type Door } from './asked-by-nobody.js';

interface Handler {
  execute(message: object): Promise<unknown>;
}

type MessageClass = new (...given: unknown[]) => object;

const mend = 'Let its message carry the Actor first, and hand it on.';

/** Everything that answers on the command bus or the query bus, by the class of its message. */
export function busDoors(casework: Casework): readonly Door[] {
  const { providers = [] } = CaseworkModule.forRoot(casework, () => undefined);
  return providers.flatMap((provider) => {
    if (typeof provider !== 'object' || !('useFactory' in provider)) return [];
    const handler = provider.useFactory() as Handler;
    const message = messageOf(handler.constructor);
    return message ? [{ name: `${message.name} on the bus`, ask: () => handler.execute(by(message)), mend }] : [];
  });
}

function messageOf(handler: object): MessageClass | undefined {
  return (Reflect.getMetadata('__commandHandler__', handler) ?? Reflect.getMetadata('__queryHandler__', handler)) as MessageClass | undefined;
}

function by(message: MessageClass): object {
  if (message.prototype instanceof CommandMessage) return new message({ actor: nobody, body: {}, commandId: 'nobody', caseId: 'REP-2021-AAAAAA' });
  return new message(nobody, 'REP-2021-AAAAAA', {});
}
