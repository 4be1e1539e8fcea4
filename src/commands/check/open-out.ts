import type { EmittedPackage, EmittedRegistry } from '../../emitted/emitted-package.ts';
import { loadGraph } from '../../emitted/load-graph.ts';
import { openPackage, type ReadFile } from '../../emitted/open-package.ts';
import { joinPath } from '../../paths.ts';
import { quote } from '../../quote.ts';
import { checkRegistry } from './check-registry.ts';
import {
  type CheckSubject,
  type ChosenContent,
  type Failure,
  fail,
  type OpenedContent,
} from './check-subject.ts';
import { type DocsAtHand, findMapPlaces } from './map-places.ts';

export interface OutRequest {
  /** The folder as the reader knows it. */
  readonly shown: string;
  readonly read: ReadFile;
  /** The pages that the package was made of, where they are at hand. */
  readonly docs?: DocsAtHand;
}

/** An emitted package as what payloads are held against, or why it cannot be that. */
export async function openOut({ shown, read, docs }: OutRequest): Promise<CheckSubject | Failure> {
  const text = read('registry.json');
  const broken = text === undefined ? undefined : await checkRegistry(text, `${shown}/registry.json`);
  const opened = openPackage(read);
  // What the version says comes before what does not fit this version.
  if (opened.kind === 'failed' && !opened.message.includes('is not JSON')) {
    return fail(`${quote(shown)} cannot be used: ${opened.message}`);
  }
  if (broken !== undefined) return broken;
  if (opened.kind === 'failed') return fail(`${quote(shown)} cannot be used: ${opened.message}`);
  const { registry } = opened.package;
  if (!hasSchemas(registry)) {
    return fail(
      `${quote(shown)} cannot be used: it was built without schemas`,
      'Add `schemas` to `emit` of the configuration and build it again, or check against the pages with `--docs <folder>`',
    );
  }
  return {
    models: registry.models,
    operations: registry.operations,
    open: async (chosen) => openContent(opened.package, chosen, { shown, read, ...(docs && { docs }) }),
  };
}

/** Whether any body has a schema, where there are bodies; a package of which `emit` leaves out schemas has none. */
function hasSchemas({ operations }: EmittedRegistry): boolean {
  const bodies = operations.flatMap(({ request, responses }) =>
    [...(request ? [request] : []), ...Object.values(responses)].flatMap(({ content }) =>
      Object.values(content),
    ),
  );
  return bodies.length === 0 || bodies.some(({ schema }) => schema !== undefined);
}

function openContent(
  from: EmittedPackage,
  { operation, status, mediaType, content: { schema = '' } }: ChosenContent,
  { shown, read, docs }: OutRequest,
): OpenedContent | Failure {
  let missing = schema;
  const loaded = loadGraph(
    {
      ...from,
      schema: (reference, base) => {
        const found = from.schema(reference, base);
        if (found === undefined)
          missing = base === '' ? reference : `${reference}\`, which \`${base}\` refers to, \``;
        return found;
      },
    },
    schema,
  );
  if (loaded === undefined) {
    const what = missing.endsWith(', `') ? `\`${missing.slice(0, -3)}` : quote(missing);
    return fail(`${quote(shown)} is not whole: ${what} is missing or no JSON Schema; build it again`);
  }
  return {
    kind: 'content',
    ...loaded,
    showPage: (at) => ({ ...at, path: joinPath(docs?.folder ?? '', at.path) }),
    findPlaces: async (paths) =>
      findMapPlaces(paths, {
        key: operation.key,
        content: `${status ?? 'request'} ${mediaType}`,
        read,
        docs,
      }),
  };
}
