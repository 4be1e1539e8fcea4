import type { OperationLink } from '../../../page-facts.ts';
import { quote } from '../../../quote.ts';
import type { UnresolvedLink } from '../../../registry-model.ts';
import { defineRule } from '../../rule.ts';

/** The operation that a page links cannot be found. */
export const unresolved = defineRule({
  id: 'spec/unresolved',
  severity: 'error',
  docs: {
    summary: 'The operation that a page links cannot be found',
    why: 'The page has no schema: its model gets no parameters, types or validators, and GitBook draws an empty block. A document on another host is a legal source, which docschema does not read: that is a note, no fault.',
    language: 'markdown',
    bad: [
      '{% openapi-operation spec="chat" path="/v1/chat" method="post" %}',
      '[OpenAPI chat](https://raw.githubusercontent.com/acme/docs/main/docs/chta.json)',
      '{% endopenapi-operation %}',
    ].join('\n'),
    good: [
      '{% openapi-operation spec="chat" path="/v1/chat" method="post" %}',
      '[OpenAPI chat](https://raw.githubusercontent.com/acme/docs/main/docs/chat.json)',
      '{% endopenapi-operation %}',
    ].join('\n'),
  },
  *check({ operationLinks, specFailures }) {
    // A document that does not parse is one finding, at the document.
    const failed = new Set(specFailures.map(({ path }) => path));
    for (const { link, file, unresolved } of operationLinks) {
      if (!unresolved || unresolved.reason === 'only-case-differs') continue;
      if (file !== undefined && failed.has(file)) continue;
      yield {
        message: wordUnresolved(unresolved, link, file),
        at: link.link?.at ?? link.at,
        ...(isElsewhere(unresolved) && { severity: 'info', suggest: waysOut }),
        ...(unresolved.candidate !== undefined && {
          suggest: `Did you mean ${quote(unresolved.candidate)}?`,
        }),
      };
    }
  },
});

const waysOut =
  'Leave it as it is, or commit a copy of the document and link that, or name its folder for the URL in `specUrls`';

/** A platform may read what another host serves; that nothing of it is known here is no fault of the page. */
function isElsewhere({ reason, link = '' }: UnresolvedLink): boolean {
  return reason === 'external' && /^(?:https?:)?\/\//i.test(link);
}

type Wording = (link: string, operation: OperationLink, file: string) => string;

const wordings: Readonly<Record<Exclude<UnresolvedLink['reason'], 'only-case-differs'>, Wording>> = {
  missing: (link) => `${link} is no file of the project, expected an OpenAPI document`,
  external: (link) => `${link} is outside the project, expected an OpenAPI document in it`,
  'broken-link': (link) => `${link} is a broken link, expected an OpenAPI document`,
  'no-link': () => 'The block links no document, expected a link to an OpenAPI document',
  'outside-root': (link) => `${link} leads out of the project, expected an OpenAPI document in it`,
  'not-openapi': (link) => `${link} is no OpenAPI document, expected \`openapi\` and \`paths\` in it`,
  'path-absent': (_, { path }, file) =>
    `${quote(path ?? '')} is no path of ${file}, expected one that it has`,
  'method-absent': (_, { path, method }, file) =>
    `${quote(path ?? '')} of ${file} has no operation ${quote(method ?? '')}, expected one that it has`,
  ambiguous: (_, operation) =>
    `${nameOperation(operation)} is in several documents, expected one, or the name of the document before it`,
  'operation-absent': (_, operation) =>
    `${nameOperation(operation)} is in no document of the project, expected one that has it`,
};

function nameOperation({ method, path }: OperationLink): string {
  return quote(`${method?.toUpperCase() ?? ''} ${path ?? ''}`.trim());
}

function wordUnresolved(unresolved: UnresolvedLink, operation: OperationLink, file?: string): string {
  if (unresolved.reason === 'only-case-differs') return '';
  const absent = attributeAbsent(unresolved, operation);
  if (absent !== undefined) return `The block has no \`${absent}\`, expected that of an operation`;
  const link = quote(unresolved.link ?? operation.link?.value ?? '');
  if (isElsewhere(unresolved)) return `Not checked: ${link} is on another host, and nothing of it is read`;
  return wordings[unresolved.reason](link, operation, file === undefined ? 'the document' : quote(file));
}

/** A path or method that is not found because the block does not give it. */
function attributeAbsent({ reason }: UnresolvedLink, { path, method }: OperationLink): string | undefined {
  if (reason === 'path-absent' && !path) return 'path';
  return reason === 'method-absent' && !method ? 'method' : undefined;
}
