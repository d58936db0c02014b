import { readFileSync } from 'node:fs';
import { Ajv, type ValidateFunction } from 'ajv';
import formats from 'ajv-formats';

interface Schema {
  nullable?: boolean;
  properties?: Record<string, Schema>;
  additionalProperties?: Schema;
  [key: string]: unknown;
}

interface Spec {
  paths: Record<string, Record<string, { responses?: Record<string, { $ref?: string; content?: Record<string, unknown> }> }>>;
  components: { schemas: Record<string, Schema> };
}

const spec = JSON.parse(readFileSync(new URL('../openapi/metronome.json', import.meta.url), 'utf8')) as Spec;

/** OpenAPI 3.0 has `nullable`, even beside an enum or reference; JSON Schema has a type for null. */
function withNull(node: unknown): unknown {
  if (Array.isArray(node)) return node.map(withNull);
  if (typeof node !== 'object' || node === null) return node;
  const { nullable, ...rest } = Object.fromEntries(Object.entries(node).map(([key, child]) => [key, withNull(child)]));
  return nullable === true ? { anyOf: [{ type: 'null' }, rest] } : rest;
}

/** Corrects the schema where the documentation says otherwise: a group value is null for events without the key. */
function admitNullGroups(): void {
  const values = spec.components.schemas['PagedUsageAggregate']?.properties?.['group']?.additionalProperties;
  if (!values) throw new Error('PagedUsageAggregate.group has moved in the schema');
  values.nullable = true;
}

admitNullGroups();

const ajv = new Ajv({ strict: false, allErrors: true });
formats.default(ajv);
ajv.addSchema(withNull(spec) as object, 'metronome');

const templates = Object.keys(spec.paths).map((path) => ({
  path,
  pattern: new RegExp(`^${path.replace(/\{[^}]+\}/g, '[^/]+')}$`),
  // A literal path wins over a parameter: `breakdowns` is not an invoice id.
  literal: path.replace(/\{[^}]+\}/g, '').length,
}));

const pointer = (key: string): string => key.replaceAll('~', '~0').replaceAll('/', '~1');

const compiled = new Map<string, ValidateFunction | null>();

/** The validator for an endpoint's answer with a status; null if the schema has no JSON body for it. */
function validatorFor(method: string, pathname: string, status: number): ValidateFunction | null {
  const template = templates.filter(({ pattern }) => pattern.test(pathname)).sort((a, b) => b.literal - a.literal)[0];
  if (!template) throw new Error(`no such path in the schema: ${pathname}`);
  const verb = method.toLowerCase();
  const key = `${verb} ${template.path} ${String(status)}`;
  const known = compiled.get(key);
  if (known !== undefined) return known;
  const response = spec.paths[template.path]?.[verb]?.responses?.[String(status)];
  const base = response?.$ref ?? `#/paths/${pointer(template.path)}/${verb}/responses/${String(status)}`;
  const hasJson = response && (response.$ref !== undefined || response.content?.['application/json'] !== undefined);
  const validate = hasJson ? ajv.compile({ $ref: `metronome${base}/content/${pointer('application/json')}/schema` }) : null;
  compiled.set(key, validate);
  return validate;
}

/** What is wrong with an answer according to the schema; empty if nothing is. */
export async function schemaErrors(method: string, url: string, response: Response): Promise<string[]> {
  const validate = validatorFor(method, new URL(url).pathname, response.status);
  if (!validate || validate(await response.clone().json())) return [];
  return (validate.errors ?? []).map((error) => `${method} ${url} ${error.instancePath} ${error.message ?? ''}`);
}
