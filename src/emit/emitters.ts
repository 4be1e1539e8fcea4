import type { Emitter } from './emitter.ts';
import { bundles } from './emitters/bundles.ts';
import { indexModule } from './emitters/index-module.ts';
import { llmsText } from './emitters/llms-text.ts';
import { map } from './emitters/map.ts';
import { models } from './emitters/models.ts';
import { openapi } from './emitters/openapi.ts';
import { packageJson } from './emitters/package-json.ts';
import { places } from './emitters/places.ts';
import { readme } from './emitters/readme.ts';
import { registry } from './emitters/registry.ts';
import { schemas } from './emitters/schemas.ts';
import { types } from './emitters/types.ts';
import { validators } from './emitters/validators.ts';
import { zod } from './emitters/zod.ts';

/** Every emitter, in no order that matters: files are sorted by path. */
export const emitters: readonly Emitter[] = [
  bundles,
  indexModule,
  llmsText,
  map,
  models,
  openapi,
  packageJson,
  places,
  readme,
  registry,
  schemas,
  types,
  validators,
  zod,
];
