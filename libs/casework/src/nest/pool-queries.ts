import { Query, QueryHandler, type IQueryHandler } from '@nestjs/cqrs';
import type { Actor } from '@redress/identity';
import type { PoolRole } from '@redress/procedures';
import type { Casework } from '../casework.js';
import type { PoolMemberView } from '../pool/pool-member-view.js';
import type { PoolView } from '../pool/pool.js';
import type { Suggestion } from '../pool/suggestions.js';

/** Everybody in the pool, for the eyes of an actor. */
export class GetPool extends Query<PoolView> {
  constructor(readonly actor: Actor) {
    super();
  }
}

export class GetPoolMember extends Query<PoolMemberView> {
  constructor(readonly actor: Actor, readonly poolMemberId: string) {
    super();
  }
}

/** Who may be assigned to a case in a role. */
export class SuggestMembers extends Query<readonly Suggestion[]> {
  constructor(readonly actor: Actor, readonly referenceOrId: string, readonly role: PoolRole) {
    super();
  }
}

@QueryHandler(GetPool)
export class GetPoolHandler implements IQueryHandler<GetPool, PoolView> {
  constructor(private readonly casework: Casework) {}

  execute({ actor }: GetPool): Promise<PoolView> {
    return this.casework.getPool(actor);
  }
}

@QueryHandler(GetPoolMember)
export class GetPoolMemberHandler implements IQueryHandler<GetPoolMember, PoolMemberView> {
  constructor(private readonly casework: Casework) {}

  execute({ actor, poolMemberId }: GetPoolMember): Promise<PoolMemberView> {
    return this.casework.getPoolMember(actor, poolMemberId);
  }
}

@QueryHandler(SuggestMembers)
export class SuggestMembersHandler implements IQueryHandler<SuggestMembers, readonly Suggestion[]> {
  constructor(private readonly casework: Casework) {}

  execute({ actor, referenceOrId, role }: SuggestMembers): Promise<readonly Suggestion[]> {
    return this.casework.suggestMembers(actor, referenceOrId, role);
  }
}

export function poolQueryHandlers(casework: Casework): readonly (GetPoolHandler | GetPoolMemberHandler | SuggestMembersHandler)[] {
  return [new GetPoolHandler(casework), new GetPoolMemberHandler(casework), new SuggestMembersHandler(casework)];
}
