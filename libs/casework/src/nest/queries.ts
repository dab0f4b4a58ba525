import { Query, QueryHandler, type IQueryHandler } from '@nestjs/cqrs';
import type { CaseHistory, HistoryOptions } from '@redress/histories';
import type { Actor } from '@redress/identity';
import type { Casework } from '../casework.js';
import type { CaseView } from '../queries/case-view.js';

/** A case or referral as it stands, for the eyes of an actor. */
export class GetCase extends Query<CaseView> {
  constructor(readonly referenceOrId: string, readonly actor: Actor) {
    super();
  }
}

/** Its events, all of them or as known, as true or up to a revision, and the state they lead to. */
export class GetCaseHistory extends Query<CaseHistory> {
  constructor(readonly referenceOrId: string, readonly options: HistoryOptions = {}) {
    super();
  }
}

@QueryHandler(GetCase)
export class GetCaseHandler implements IQueryHandler<GetCase, CaseView> {
  constructor(private readonly casework: Casework) {}

  execute({ referenceOrId, actor }: GetCase): Promise<CaseView> {
    return this.casework.getCase(referenceOrId, actor);
  }
}

@QueryHandler(GetCaseHistory)
export class GetCaseHistoryHandler implements IQueryHandler<GetCaseHistory, CaseHistory> {
  constructor(private readonly casework: Casework) {}

  execute({ referenceOrId, options }: GetCaseHistory): Promise<CaseHistory> {
    return this.casework.getHistory(referenceOrId, options);
  }
}
