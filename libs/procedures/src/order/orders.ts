import type { MachineId } from '../workflow/case-state.js';
import { adultOrder, childrensOrder, corporateOrder, intakeOrder } from './complaint-order.js';
import type { Order } from './order.js';
import { commentOrder, complimentOrder, ombudsmanOrder, poolOrder } from './other-orders.js';

/** The order of facts of every machine: read by the judge and by the documents. */
export const orders: Readonly<Record<MachineId | 'POOL_MEMBER' | 'ACCESS_LOG' | 'READING_ROOM' | 'CALENDAR' | 'POLICY' | 'PUBLICATION' | 'RECRUITMENT', Order>> = {
  INTAKE: intakeOrder,
  CSC: childrensOrder,
  ASC: adultOrder,
  CORPORATE: corporateOrder,
  COMMENT: commentOrder,
  COMPLIMENT: complimentOrder,
  LGSCO: ombudsmanOrder,
  POOL_MEMBER: poolOrder,
  ACCESS_LOG: {},
  READING_ROOM: {},
  CALENDAR: {},
  POLICY: {},
  PUBLICATION: {},
  RECRUITMENT: {},
};
