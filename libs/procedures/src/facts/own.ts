/**
 * What a record keeps under a name that may come from outside. Never by the name alone: `constructor` and `toString` would find what every
 * object inherits. A test in test/architecture holds the whole house to it.
 */
export function own<Value>(record: Readonly<Record<string, Value>>, name: string): Value | undefined {
  return Object.hasOwn(record, name) ? record[name] : undefined;
}
