import type pg from 'pg';

/** Where counted facts are read: as they stand now, or in a schema in which the history was built anew up to a position. */
export interface FactsRead {
  readonly connection: pg.Pool | pg.PoolClient;
  readonly schema: string;
}

/** Of the read model that serves. */
export const servingSchema = 'case_list';

export const factsNow = (pool: pg.Pool): FactsRead => ({ connection: pool, schema: servingSchema });
