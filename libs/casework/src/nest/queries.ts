import { Query, QueryHandler, type IQueryHandler } from '@nestjs/cqrs';
import type { CaseHistory, HistoryOptions } from '@redress/histories';
import type { Actor } from '@redress/identity';
import type { Casework } from '../casework.js';
import type { CaseView } from '../queries/case-view.js';

/** A case or referral as it stands, for the eyes of an actor. */
export class GetCase extends Query<CaseView> {
  constructor(readonly actor: Actor, readonly referenceOrId: string) {
    super();
  }
}

/** Its events and the state they lead to. */
export class GetCaseHistory extends Query<CaseHistory> {
  constructor(readonly actor: Actor, readonly referenceOrId: string) {
    super();
  }
}

/** The same as known, as true or up to a revision. */
export class ReplayCase extends Query<CaseHistory> {
  constructor(readonly actor: Actor, readonly referenceOrId: string, readonly options: HistoryOptions) {
    super();
  }
}

@QueryHandler(GetCase)
export class GetCaseHandler implements IQueryHandler<GetCase, CaseView> {
  constructor(private readonly casework: Casework) {}

  execute({ actor, referenceOrId }: GetCase): Promise<CaseView> {
    return this.casework.getCase(actor, referenceOrId);
  }
}

@QueryHandler(GetCaseHistory)
export class GetCaseHistoryHandler implements IQueryHandler<GetCaseHistory, CaseHistory> {
  constructor(private readonly casework: Casework) {}

  execute({ actor, referenceOrId }: GetCaseHistory): Promise<CaseHistory> {
    return this.casework.getHistory(actor, referenceOrId);
  }
}

@QueryHandler(ReplayCase)
export class ReplayCaseHandler implements IQueryHandler<ReplayCase, CaseHistory> {
  constructor(private readonly casework: Casework) {}

  execute({ actor, referenceOrId, options }: ReplayCase): Promise<CaseHistory> {
    return this.casework.replay(actor, referenceOrId, options);
  }
}

export function queryHandlers(casework: Casework): readonly (GetCaseHandler | GetCaseHistoryHandler | ReplayCaseHandler)[] {
  return [new GetCaseHandler(casework), new GetCaseHistoryHandler(casework), new ReplayCaseHandler(casework)];
}
