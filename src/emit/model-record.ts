import type { Place, SpecPlace } from '../place.ts';
import type { Model } from '../registry-model.ts';
import { known } from './json.ts';

/** A model as `registry.json` holds it: fields in the order of the contract, unknown ones absent. */
export function modelRecord(model: Model): Record<string, unknown> {
  const { description: _, ...inferred } = model.inferred;
  return known({ ...commonFields(model), inferred });
}

/** A model as modules hold it: the record, and what the page says the model is. */
export function moduleRecord(model: Model): Record<string, unknown> {
  return known({ ...commonFields(model), description: model.description, inferred: model.inferred });
}

function commonFields(model: Model): Record<string, unknown> {
  return {
    id: model.id,
    module: model.module,
    name: model.name,
    developer: model.developer,
    category: model.category,
    status: model.status,
    aliases: model.aliases,
    aliasOf: model.aliasOf,
    replacement: model.replacement,
    hidden: model.hidden,
    page: model.page,
    at: placeRecord(model.at),
    alsoAt: model.alsoAt.map(placeRecord),
    operations: model.operations,
    playground: model.playground,
  };
}

/** A place with the fields of its kind, in the order of the contract. */
export function placeRecord(place: Place | SpecPlace): Record<string, unknown> {
  if ('pointer' in place) return { path: place.path, pointer: place.pointer };
  return { path: place.path, line: place.line, column: place.column };
}
