import type { Operation } from '../../registry-model.ts';
import { compareText } from '../../text.ts';
import { defineEmitter, type EmitContext } from '../emitter.ts';
import { jsonText, known, recordOf } from '../json.ts';
import { groupOperations } from '../openapi/operation-group.ts';
import { operationIds } from '../openapi/operation-id.ts';
import { openapiOperation } from '../openapi/operation-object.ts';
import { collectSecurity } from '../openapi/security.ts';

/** `openapi.json`: the resolved operations as one OpenAPI 3.1 document, one operation per method and path. */
export const openapi = defineEmitter({
  name: 'openapi',
  part: 'openapi',
  emit: (context) => [{ path: 'openapi.json', text: jsonText(openapiDocument(context)) }],
});

function openapiDocument(context: EmitContext): Record<string, unknown> {
  const { packageName, packageVersion, packageDescription, license } = context.options;
  const operations = context.registry.operations.filter(({ unresolved }) => unresolved === undefined);
  const groups = groupOperations(operations);
  const security = collectSecurity(operations);
  const ids = operationIds(groups);
  const tagsOf = categoriesByOperation(context);
  const paths = new Map<string, Record<string, unknown>>();
  const tags = new Set<string>();
  for (const group of groups) {
    const own = [...new Set(group.operations.flatMap(({ key }) => tagsOf.get(key) ?? []))].sort(compareText);
    for (const tag of own) tags.add(tag);
    const operation = openapiOperation(group, { id: ids.get(group), tags: own, security, context });
    paths.set(group.path, { ...paths.get(group.path), [group.method]: operation });
  }
  return known({
    openapi: '3.1.0',
    info: known({
      title: packageName,
      version: packageVersion,
      description: packageDescription,
      license: license === undefined ? undefined : { name: license, identifier: license },
    }),
    servers: serversOf(operations),
    tags: [...tags].sort(compareText).map((name) => ({ name })),
    paths: recordOf(paths),
    components: { securitySchemes: recordOf(security.schemes) },
  });
}

function serversOf(operations: readonly Operation[]): readonly { readonly url: string }[] | undefined {
  const urls = [...new Set(operations.flatMap(({ servers }) => servers))].sort(compareText);
  return urls.length > 0 ? urls.map((url) => ({ url })) : undefined;
}

function categoriesByOperation({ registry }: EmitContext): Map<string, string[]> {
  const categories = new Map<string, string[]>();
  for (const { category, operations } of registry.models) {
    if (category === undefined) continue;
    for (const key of operations) categories.set(key, [...(categories.get(key) ?? []), category]);
  }
  return categories;
}
