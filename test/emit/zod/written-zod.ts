import { symlink } from 'node:fs/promises';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { ZodType } from 'zod';
import type { ZodFiles } from '../../../src/emit/zod/zod-files.ts';
import type { NodeId } from '../../../src/schema-graph.ts';
import { writePackage } from '../written-package.ts';

/** The repository's own zod, for packages outside of it. */
const zodFolder = join(import.meta.dirname, '../../../node_modules/zod');

/** Installs zod beside a written package. */
export async function installZod(folder: string): Promise<void> {
  await symlink(zodFolder, join(folder, '..', 'zod'), 'dir');
}

/** Writes planned schemas as a package with zod beside it, and loads those of some nodes. */
export async function loadZod(
  plan: ZodFiles,
  roots: readonly NodeId[],
): Promise<{ readonly folder: string; readonly schemas: ReadonlyMap<NodeId, ZodType> }> {
  const module = plan.module();
  const ids = [...new Set(roots)];
  const entries = ids.map((id) => `  [${JSON.stringify(id)}, ${module.use(id).code}],\n`);
  const text = `${module.imports('code', './')}export const schemas = new Map([\n${entries.join('')}]);\n`;
  const folder = await writePackage([...plan.files, { path: 'zod/schemas.js', text }], 'sample');
  await installZod(folder);
  const loaded: { readonly schemas: ReadonlyMap<NodeId, ZodType> } = await import(
    pathToFileURL(join(folder, 'zod/schemas.js')).href
  );
  return { folder, schemas: loaded.schemas };
}
