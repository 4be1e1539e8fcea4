import type { EmittedPackage, EmittedRegistry, LoadedSchema } from './emitted-package.ts';

/** Text of a file of a package, by its path in the package; absent where there is no such file. */
export type ReadFile = (path: string) => string | undefined;

/** An emitted package, or why it is none. */
export type OpenedPackage =
  | { readonly kind: 'package'; readonly package: EmittedPackage }
  | { readonly kind: 'failed'; readonly message: string };

/** The version of `registry.json` that this docschema writes and reads. */
const version = 1;

/** Reads a package by its files; schemas are read when they are asked for. */
export function openPackage(read: ReadFile): OpenedPackage {
  const text = read('registry.json');
  if (text === undefined) return fail('it has no `registry.json`, so it is no package that docschema made');
  const registry = parse(text);
  if (!isRecord(registry)) return fail('its `registry.json` is not JSON');
  if (registry.version !== version) {
    const found = JSON.stringify(registry.version) ?? 'none';
    const what =
      typeof registry.version === 'number' && registry.version > version
        ? 'a newer docschema made it, update this one'
        : 'build it again with this docschema';
    return fail(`its \`registry.json\` has version ${found}, expected ${version}: ${what}`);
  }
  if (!Array.isArray(registry.models) || !Array.isArray(registry.operations)) {
    return fail('its `registry.json` has no `models` or no `operations`');
  }
  return {
    kind: 'package',
    package: { registry: registry as unknown as EmittedRegistry, schema: schemaReader(read) },
  };
}

function schemaReader(read: ReadFile): EmittedPackage['schema'] {
  const files = new Map<string, LoadedSchema | undefined>();
  return (reference, base) => {
    const path = resolvePath(reference, base);
    if (path === undefined) return undefined;
    if (!files.has(path)) files.set(path, load(path, read));
    return files.get(path);
  };
}

function load(path: string, read: ReadFile): LoadedSchema | undefined {
  const text = read(path);
  const value = text === undefined ? undefined : parse(text);
  return isRecord(value) || typeof value === 'boolean' ? { keywords: value, base: path } : undefined;
}

/** A relative reference to a file of the same package; nothing for any other. */
function resolvePath(reference: string, base: string): string | undefined {
  try {
    const url = new URL(reference, `package:/${base}`);
    return url.protocol === 'package:' && url.hash === ''
      ? decodeURIComponent(url.pathname.slice(1))
      : undefined;
  } catch {
    return undefined;
  }
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function fail(message: string): OpenedPackage {
  return { kind: 'failed', message };
}
