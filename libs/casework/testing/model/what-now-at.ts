import type { Role } from '@redress/identity';
import type { CaseState, Workflow } from '@redress/procedures';
import { allowedNext } from '../../src/allowed/allowed-next.js';
import { whatNow, type WhatNow } from '../../src/allowed/what-now.js';
import { commands } from '../../src/commands/registry.js';
import type { Modelled } from './step.js';

/** What a person in a role may do on a modelled case. */
export function whatNowAt({ kind, state, now }: Modelled, role: Role): WhatNow {
  const workflow = kind as unknown as Workflow;
  const present = state as CaseState;
  return whatNow(workflow, present, allowedNext(workflow, commands, present, role, now), (name) => commands.named(name)?.commandClass, now);
}
