import { isArray, isObject, type JsonObject } from './json.ts';
import { resolveRef } from './schema-rules.ts';

/** Where fabricated values come from: the whole data, and the one item that the value is about. */
type Source = { readonly root: JsonObject; readonly data: unknown; readonly item: JsonObject };

/** Names under which an item of data usually says what it is. */
const TEXT_KEYS = ['text', 'title', 'subject', 'summary', 'name', 'message', 'body'];

const FORMATS: Readonly<Record<string, string>> = {
  'date-time': '2026-11-22T00:00:00Z',
  time: '00:00:00Z',
  date: '2026-11-22',
  duration: 'P1D',
  email: 'a@example.com',
  hostname: 'example.com',
  uri: 'https://example.com/',
  ipv4: '127.0.0.1',
  ipv6: '::1',
  uuid: '00000000-0000-4000-8000-000000000000',
};

/**
 * The smallest honest instance of a schema: required properties only, values of the same name from the data, strings from the data's own texts.
 * An array of objects with an `index` gets one object for every item of the data that has an `index`.
 */
export function fabricate(schema: JsonObject, data: unknown): unknown {
  return make(schema, 'answer', { root: schema, data, item: isObject(data) ? data : {} });
}

function make(given: unknown, name: string, source: Source): unknown {
  const schema = settle(given, source);
  if (schema.const !== undefined) return schema.const;
  if (isArray(schema.enum)) return schema.enum.includes(source.item[name]) ? source.item[name] : schema.enum[0];
  const type = isArray(schema.type) ? schema.type[0] : schema.type;
  const own = source.item[name];
  switch (type) {
    case 'object':
      return makeObject(schema, source);
    case 'array':
      return makeArray(schema, name, source);
    case 'string':
      return typeof schema.format === 'string' ? FORMATS[schema.format] : makeText(name, source);
    case 'integer':
      return Number.isInteger(own) ? own : 0;
    case 'number':
      return typeof own === 'number' ? own : 0;
    case 'boolean':
      return own === true;
    default:
      return null;
  }
}

function makeObject(schema: JsonObject, source: Source): JsonObject {
  const properties = isObject(schema.properties) ? schema.properties : {};
  const required = isArray(schema.required) ? schema.required : [];
  const names = Object.keys(properties).filter((name) => required.includes(name));
  return Object.fromEntries(names.map((name) => [name, make(properties[name], name, source)]));
}

function makeArray(schema: JsonObject, name: string, source: Source): readonly unknown[] {
  const items = settle(schema.items, source);
  if (items.type === 'object' && isObject(items.properties) && 'index' in items.properties) {
    const made = indexed(source.data).map((item) => make(items, name, { ...source, item }));
    if (made.length > 0) return made;
  }
  if (items.type === 'integer' && indexed(source.data).length > 0) return integers(source);
  return schema.minItems === 1 ? [make(items, name, source)] : [];
}

/** The indices that an entry stands for: that of its item, or all. */
function integers({ data, item }: Source): readonly unknown[] {
  return Number.isInteger(item.index) ? [item.index] : indexed(data).map((each) => each.index);
}

function makeText(name: string, { item, data }: Source): string {
  const found = [name, ...TEXT_KEYS].map((key) => item[key]).find((value) => typeof value === 'string' && value !== '');
  if (typeof found === 'string') return found;
  const first = indexed(data).find((each) => TEXT_KEYS.some((key) => typeof each[key] === 'string'));
  const text = TEXT_KEYS.map((key) => first?.[key]).find((value) => typeof value === 'string');
  return typeof text === 'string' ? text : name;
}

/** Every object in the data that has an integer `index`, in order. */
export function indexed(data: unknown): readonly JsonObject[] {
  if (isArray(data)) return data.flatMap(indexed);
  if (!isObject(data)) return [];
  return Number.isInteger(data.index) ? [data] : Object.values(data).flatMap(indexed);
}

/** References followed, the first of several variants taken. */
function settle(given: unknown, source: Source): JsonObject {
  const schema = isObject(given) ? given : {};
  if (schema.$ref !== undefined) return settle(resolveRef(schema.$ref, source.root), source);
  if (isArray(schema.anyOf)) return settle(schema.anyOf[0], source);
  if (isArray(schema.allOf)) return settle(schema.allOf[0], source);
  return schema;
}
