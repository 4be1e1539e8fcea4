import { compareText } from '../../text.ts';
import { defineEmitter } from '../emitter.ts';
import { emittedModels } from '../model-operations.ts';
import { operationFile } from '../operation-file.ts';
import { placesDeclarations, placesExports } from '../places-declarations.ts';
import { placesRuntimeText } from '../places-runtime-text.ts';
import { banner, literal } from '../source-text.ts';

/** `places`: from an issue of a validator to the place in the docs, by the files of `map/`. */
export const places = defineEmitter({
  name: 'places',
  part: 'map',
  emit: (context) => {
    // Which content is meant is chosen by the tables of the index.
    if (!context.emits.has('index')) return [];
    const keys = new Set(emittedModels(context).flatMap(({ operations }) => operations));
    const loaders = [...keys].sort(compareText).flatMap((key) => {
      if (!context.operations.has(key)) return [];
      const file = literal(`../map/${operationFile(key)}.json`);
      return [`  [${literal(key)}, () => import(${file}, { with: { type: 'json' } })],\n`];
    });
    const first = banner(context.options);
    return [
      { path: 'places.js', text: `${first}${placesExports}` },
      { path: 'places.d.ts', text: `${first}${placesDeclarations}` },
      { path: 'index/places.js', text: `${first}${placesRuntimeText}` },
      {
        path: 'index/maps.js',
        text: `${first}export const maps = /* @__PURE__ */ new Map([\n${loaders.join('')}]);\n`,
      },
    ];
  },
});
