import type { ContentChoice } from '../choose-content.ts';
import { chosenContent } from '../index-runtime/chosen-content.ts';
import { knownId } from '../index-runtime/model-ids.ts';
import { type DocsPlace, findPlace } from './find-place.ts';
import { maps } from './generated/maps.ts';

/** Which validator said it: of a model, and of one of its contents. */
interface PlaceChoice extends ContentChoice {
  readonly model: string;
}

/** Where the docs say what an issue is about; loads the map of this operation and of no other. */
export async function docsPlace(
  { schemaPath }: { readonly schemaPath: string },
  { model, ...choice }: PlaceChoice,
): Promise<DocsPlace | undefined> {
  const id = knownId(model);
  const { table } = await import('../index-runtime/generated/schemas.ts');
  const operations = table.get(id) ?? [];
  const { label, status = 'request', mediaType } = chosenContent(id, operations, choice);
  const key = operations.find(([other]) => other === label)?.[1].key;
  const load = maps.get(key ?? '');
  return load && findPlace((await load()).default, `${status} ${mediaType}`, schemaPath);
}
