import type { SecurityAlternative, SecurityScheme } from '../schema-graph.ts';
import { escapePointer } from '../schema-keywords.ts';
import { isObject, type JsonObject, memberOf } from './json-value.ts';
import { locate, type OperationReading } from './operation-reading.ts';

/** The URLs of the innermost object that lists servers, with the defaults of their variables in place. */
export function readServers(holders: readonly JsonObject[]): readonly string[] {
  const listed = holders.find(({ servers }) => Array.isArray(servers) && servers.length > 0)?.servers;
  if (!Array.isArray(listed)) return [];
  const urls = listed.flatMap((server) => {
    const url = memberOf(server, 'url');
    return typeof url === 'string' ? [fillVariables(url, memberOf(server, 'variables'))] : [];
  });
  return [...new Set(urls)];
}

function fillVariables(url: string, variables: unknown): string {
  return url.replace(/\{([^{}]*)\}/g, (written, name: string) => {
    const value = memberOf(memberOf(variables, name), 'default');
    return typeof value === 'string' ? value : written;
  });
}

/** The ways of authenticating: the operation's own, else the document's. */
export function readSecurity(
  reading: OperationReading,
  operation: JsonObject,
): readonly SecurityAlternative[] {
  const { value } = reading.document;
  const listed = operation.security ?? value.security;
  if (!Array.isArray(listed)) return [];
  return listed.filter(isObject).map((alternative) => ({
    schemes: Object.keys(alternative).map((name) => readScheme(reading, name, alternative[name])),
  }));
}

/** Whether an empty list says that there is no need to authenticate. */
export function isPublic(reading: OperationReading, operation: JsonObject): boolean {
  const listed = operation.security ?? reading.document.value.security;
  return Array.isArray(listed) && listed.length === 0;
}

function readScheme(reading: OperationReading, name: string, scopes: unknown): SecurityScheme {
  const schemes = memberOf(reading.document.value.components, 'securitySchemes');
  const written = memberOf(schemes, name);
  const pointer = `/components/securitySchemes/${escapePointer(name)}`;
  const scheme = written === undefined ? undefined : locate(reading, written, pointer, 'a security scheme');
  const texts = Array.isArray(scopes) ? scopes.filter((scope) => typeof scope === 'string') : [];
  return { name, scopes: texts, ...(scheme ? { scheme: scheme.value } : {}) };
}
