import type { SpecPlace } from '../place.ts';
import type { Operation } from '../registry-model.ts';
import type { SampleRequest } from '../sample-request.ts';
import { escapePointer } from '../schema-keywords.ts';
import type { SpecOutline } from '../spec-document.ts';
import { isUrlOf, readSampleUrl } from './sample-urls.ts';

/** An operation of a document that a page links for another one. */
export interface UnlinkedOperation {
  readonly method: string;
  readonly path: string;
  readonly at: SpecPlace;
}

/** What a request calls among all that the documents of its page's operations declare. */
export type FindUnlinked = (
  request: SampleRequest,
  operations: readonly Operation[],
) => UnlinkedOperation | undefined;

/** Prepares the outlines of documents for looking up what samples call. */
export function unlinkedFinder(outlines: readonly SpecOutline[] = []): FindUnlinked {
  const byPath = new Map(outlines.map((outline) => [outline.path, outline]));
  return ({ url, method }, operations) => {
    if (url === undefined) return undefined;
    const read = readSampleUrl(url);
    for (const { at, servers } of operations) {
      const declared = byPath
        .get(at.path)
        ?.operations.find(
          (one) =>
            (method === undefined || method.value === one.method) && isUrlOf(read, { ...one, servers }),
        );
      if (declared === undefined) continue;
      const pointer = `/paths/${escapePointer(declared.path)}/${declared.method}`;
      return { ...declared, at: { path: at.path, pointer } };
    }
    return undefined;
  };
}
