import { createHash } from 'node:crypto';
import type { Operation } from '../../registry-model.ts';
import type { SecurityAlternative, SecurityScheme } from '../../schema-graph.ts';
import { compareText } from '../../text.ts';
import { known, recordOf } from '../json.ts';

type SchemeObject = Readonly<Record<string, unknown>>;

/** The fields of each type of scheme: first those that it must have. */
const fieldsOf: ReadonlyMap<
  unknown,
  { readonly needed: readonly string[]; readonly allowed: readonly string[] }
> = new Map([
  ['apiKey', { needed: ['name', 'in'], allowed: [] }],
  ['http', { needed: ['scheme'], allowed: ['bearerFormat'] }],
  ['mutualTLS', { needed: [], allowed: [] }],
  ['oauth2', { needed: ['flows'], allowed: [] }],
  ['openIdConnect', { needed: ['openIdConnectUrl'], allowed: [] }],
]);

/** Security schemes of a whole document. */
export interface DocumentSecurity {
  /** `components.securitySchemes`, sorted by name. */
  readonly schemes: readonly (readonly [string, SchemeObject])[];
  /** The requirement objects of some operations, each once; those that use an undefined scheme are left out. */
  readonly requirements: (operations: readonly Operation[]) => Record<string, readonly string[]>[];
}

/** Collects the schemes of operations; equal ones share a name. */
export function collectSecurity(operations: readonly Operation[]): DocumentSecurity {
  const schemes = new Map<string, SchemeObject>();
  const names = new Map<string, string>();
  const used = operations.flatMap(({ security }) => security).flatMap((alternative) => alternative.schemes);
  for (const { name, scheme } of [...used].sort((a, b) => compareText(identity(a), identity(b)))) {
    const valid = validScheme(scheme);
    const key = identity({ name, scheme });
    if (!valid || names.has(key)) continue;
    const safe = name.replace(/[^A-Za-z0-9._-]/g, '-');
    const free = schemes.has(safe) || safe === '' || safe === '__proto__' ? `${safe}-${hash(key)}` : safe;
    schemes.set(free, valid);
    names.set(key, free);
  }
  return {
    schemes: [...schemes].sort(([a], [b]) => compareText(a, b)),
    requirements: (group) => requirementsOf(group, names),
  };
}

function requirementsOf(
  operations: readonly Operation[],
  names: ReadonlyMap<string, string>,
): Record<string, readonly string[]>[] {
  const found = new Map<string, Record<string, readonly string[]>>();
  for (const alternative of operations.flatMap(({ security }) => security)) {
    const requirement = requirementOf(alternative, names);
    if (requirement) found.set(JSON.stringify(requirement), requirement);
  }
  return [...found].sort(([a], [b]) => compareText(a, b)).map(([, requirement]) => requirement);
}

function requirementOf(
  { schemes }: SecurityAlternative,
  names: ReadonlyMap<string, string>,
): Record<string, readonly string[]> | undefined {
  const entries: [string, readonly string[]][] = [];
  for (const scheme of schemes) {
    const name = names.get(identity(scheme));
    if (name === undefined) return undefined;
    entries.push([name, scheme.scopes]);
  }
  return Object.fromEntries(entries);
}

/** The scheme without fields that OpenAPI does not allow beside its type; nothing where one is missing. */
function validScheme(scheme: SchemeObject | undefined): SchemeObject | undefined {
  const fields = fieldsOf.get(scheme?.type);
  if (!scheme || !fields?.needed.every((field) => scheme[field] !== undefined)) return undefined;
  const kept = ['type', ...fields.needed, ...fields.allowed, 'description'];
  return known(recordOf(kept.map((field) => [field, scheme[field]])));
}

/** Schemes that OpenAPI reads alike are one. */
function identity({ name, scheme }: Pick<SecurityScheme, 'name' | 'scheme'>): string {
  return JSON.stringify([name, validScheme(scheme)]);
}

function hash(text: string): string {
  return createHash('sha256').update(text).digest('hex').slice(0, 10);
}
