import type { FrontMatter, Page, PageFormat } from '../page.ts';
import type { PageDocument } from '../page-document.ts';
import type { CodeSample, PageFacts, RequestSample } from '../page-facts.ts';
import { readAllowedAddresses } from './allowed-addresses.ts';
import { readAnchors } from './anchors.ts';
import { readBlocks } from './blocks.ts';
import { readCode } from './code.ts';
import { readDeprecations } from './deprecations.ts';
import { readDocumentModels } from './document-models.ts';
import { readDocuments } from './documents/read-documents.ts';
import { readStatedOfPage } from './documents/request-sample/stated-of-page.ts';
import { readRequestSamples } from './documents/request-sample.ts';
import { readDescription, readHeadings, readTitle } from './headings.ts';
import { type ModelStatement, readModelStatement } from './ids.ts';
import { readAssets, readLinks, readPlaygrounds } from './links.ts';
import { readOperations } from './operations.ts';
import { countWords, readPlaceholders } from './prose.ts';
import { readSample } from './requests/read-sample.ts';
import { readResponse } from './responses/read-response.ts';
import { readSameModel } from './same-model.ts';
import { readSchemaLinks } from './schema-links.ts';
import { readStatedParameters } from './stated-parameters.ts';
import { readSuppressions } from './suppressions.ts';

/** The part of the configuration that facts depend on: with the page's bytes it decides them wholly. */
export interface FactOptions {
  /** Openings of the sentence that makes a page a model page. */
  readonly modelStatement: readonly string[];
  /** Words for an address that may be called beside the one that a page declares. */
  readonly legacyAddress: readonly string[];
}

/** Page → what it says, as written. */
export function readFacts(page: Page, options: FactOptions): PageFacts {
  const { children, frontMatter } = page;
  const statement = readModelStatement(children, options.modelStatement);
  const ids = statement?.ids.map(({ value }) => value) ?? [];
  const headings = readHeadings(children);
  const sameModel = readSameModel(children, ids);
  const operations = readOperations(children);
  const schemas = readSchemaLinks(children);
  const described = readDocuments(page, statement?.ids);
  const { samples: codes, responses: answers } = readCode(children);
  const isAboutCalls = statement !== undefined || operations.length > 0 || described.length > 0;
  const samples = codes.map((code) => readCodeSample(code, isAboutCalls));
  const responses = isAboutCalls
    ? answers.map((code) => ({ ...code, reading: readResponse(code) }))
    : answers;
  const documents = [...described, ...readShownDocuments(page, statement, described, samples)];
  const statements = [...(statement === undefined ? [] : [statement.at]), ...sameModel.map(({ at }) => at)];
  return {
    path: page.path,
    ...(page.part && { part: page.part }),
    included: page.included,
    format: page.format,
    formatReason: page.formatReason,
    formatVariant: page.formatVariant,
    whole: page.part === undefined && wholeFormats.has(page.format),
    title: readTitle(headings, frontMatter, statement?.at),
    description: readDescription(children, frontMatter, statements),
    hidden: isSet(frontMatter, 'hidden'),
    noIndex: isSet(frontMatter, 'noIndex') || isSet(frontMatter, 'noindex'),
    frontMatter,
    statement: statement?.at,
    ids: statement?.ids ?? readDocumentModels(children),
    sameModel,
    deprecations: statement === undefined ? [] : readDeprecations(children, ids),
    playgrounds: readPlaygrounds(children, ids),
    operations,
    ...(schemas.length > 0 && { schemas }),
    documents,
    samples,
    responses,
    headings,
    anchors: readAnchors(children),
    links: readLinks(children),
    assets: readAssets(children),
    blocks: readBlocks(page),
    placeholders: readPlaceholders(children),
    words: countWords(children),
    ...readStated(page, operations),
    ...readAllowed(page, samples, options),
    problems: joinProblems(page.problems, documents),
    ...(page.comments && { suppressions: readSuppressions(page) }),
  };
}

/** What a sample asks matters where its page is about an operation; what is no JSON is wrong everywhere. */
function readCodeSample(code: CodeSample, isAboutCalls: boolean): RequestSample {
  const reading = readSample(code);
  if (isAboutCalls) return { ...code, reading };
  return reading.brokenBodies === undefined ? code : { ...code, brokenBodies: reading.brokenBodies };
}

/** What prose says next to names matters where a document says it too. */
function readStated({ children }: Page, operations: PageFacts['operations']): Partial<PageFacts> {
  const statedParameters = operations.length === 0 ? [] : readStatedParameters(children);
  return statedParameters.length === 0 ? {} : { statedParameters };
}

/** What sentences say of addresses matters where samples call one. */
function readAllowed(
  { children }: Page,
  samples: readonly RequestSample[],
  { legacyAddress }: FactOptions,
): Partial<PageFacts> {
  const calls = samples.some(({ reading }) => reading?.requests.some(({ url }) => url !== undefined));
  const allowedAddresses = calls ? readAllowedAddresses(children, legacyAddress) : [];
  return allowedAddresses.length === 0 ? {} : { allowedAddresses };
}

/** Formats that people write. */
const wholeFormats: ReadonlySet<PageFormat> = new Set(['gitbook-markdown', 'mintlify-mdx']);

/** What the samples of a model page show counts only where the page describes nothing itself. */
function readShownDocuments(
  page: Page,
  statement: ModelStatement | undefined,
  described: readonly PageDocument[],
  samples: readonly RequestSample[],
): readonly PageDocument[] {
  if (statement === undefined || described.some(({ operations }) => operations.length > 0)) return [];
  const requests = samples.flatMap(({ reading }) => reading?.requests ?? []);
  return readRequestSamples(requests, readStatedOfPage(page.children, statement.ids));
}

/** In the order of the page. */
function joinProblems(
  problems: PageFacts['problems'],
  documents: PageFacts['documents'],
): PageFacts['problems'] {
  const found = documents.flatMap((document) => document.problems ?? []);
  return found.length === 0 ? problems : [...problems, ...found].sort((a, b) => a.at.offset - b.at.offset);
}

function isSet(frontMatter: FrontMatter | undefined, key: string): boolean {
  return frontMatter?.data?.[key] === true;
}
