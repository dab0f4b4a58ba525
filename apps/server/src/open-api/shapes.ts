import type { JsonSchema } from '../parameters/json-schema.js';

/** Short ways to write JSON Schema. */
export const text = (description?: string): JsonSchema => ({ type: 'string', ...(description === undefined ? {} : { description }) });
export const date = (description?: string): JsonSchema => ({ type: 'string', format: 'date', ...(description === undefined ? {} : { description }) });
export const instant = (description?: string): JsonSchema => ({ type: 'string', format: 'date-time', ...(description === undefined ? {} : { description }) });
export const whole = (description?: string): JsonSchema => ({ type: 'integer', ...(description === undefined ? {} : { description }) });
export const flag: JsonSchema = { type: 'boolean' };
export const listOf = (items: JsonSchema): JsonSchema => ({ type: 'array', items });
export const ref = (name: string): JsonSchema => ({ $ref: `#/components/schemas/${name}` });
export const orNull = (schema: JsonSchema): JsonSchema => ({ ...schema, type: [String(schema.type), 'null'] });

/** An object whose properties are all there, but those named optional; it may have others. */
export function shape(properties: Readonly<Record<string, JsonSchema>>, optional: readonly string[] = []): JsonSchema {
  return { type: 'object', properties, required: Object.keys(properties).filter((name) => !optional.includes(name)) };
}

export const mapOf = (additionalProperties: JsonSchema): JsonSchema => ({ type: 'object', additionalProperties });
