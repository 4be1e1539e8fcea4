import { followPointer } from '../../lint/spec-pointer.ts';
import { joinPath } from '../../paths.ts';
import type { SpecPlace } from '../../place.ts';
import { threadedPageReader } from '../../threads/read-pages.ts';
import { compileProject, locateIn } from '../compile-project.ts';
import { type OpenedProject, type OpenRequest, shownFolder } from '../open.ts';
import { type CheckSubject, type ChosenContent, fail, type SchemaPlace } from './check-subject.ts';

/** Compiles the pages; documents are opened only for the pages that list the model. */
export async function openDocs(
  opened: OpenedProject,
  { cwd, inputFormat, model }: OpenRequest & { readonly model: string },
): Promise<CheckSubject> {
  const compilation = await compileProject(opened, {
    readPages: threadedPageReader(opened.project),
    inputFormat,
    select: ({ ids }) => ids.some(({ value }) => value === model),
  });
  const locate = locateIn(opened.source, compilation.pages);
  const folder = shownFolder({ cwd }, opened.project);
  return {
    models: compilation.registry.models,
    operations: compilation.registry.operations,
    open: async ({ operation, status, mediaType }: ChosenContent) => {
      const schemas = compilation.operations.get(operation.key);
      const contents = status === undefined ? schemas?.request?.content : schemas?.responses[status]?.content;
      const content = contents?.[mediaType];
      if (schemas === undefined || content?.schema === undefined) return fail('The schema was not read');
      return {
        kind: 'content',
        graph: compilation.graph,
        root: content.schema,
        showPage: (at) => ({ ...at, path: joinPath(folder, at.path) }),
        findPlaces: async (paths) => {
          const places = paths.map((path) => followPointer(content.at, path, schemas.refs));
          const found = await locate(
            content.at.path,
            places.map(({ pointer }) => pointer),
          );
          return places.map((place) => showPlace(place, found.get(place.pointer), folder));
        },
      };
    },
  };
}

/** A place in a file of the docs folder, from where the reader stands. */
export function showPlace(
  { path, pointer }: SpecPlace,
  span: { readonly path: string; readonly line: number; readonly column: number } | undefined,
  folder: string,
): SchemaPlace {
  if (span === undefined) return { path: joinPath(folder, path), pointer };
  const { line, column } = span;
  // A document that a page is stands in the page's file.
  return { path: joinPath(folder, span.path), line, column, pointer };
}
