import type { BlockNode, Page } from '../../page.ts';
import { isBlank, isElement, walk } from '../tree.ts';
import { attributeText, listExamples, readStatus } from './plain-operation/block-values.ts';
import type {
  DescribedOperation,
  DescribedParameter,
  DescribedResponse,
  ParameterLocation,
} from './plain-operation/described-operation.ts';
import { readTarget } from './plain-operation/operation-target.ts';
import { readableText } from './plain-operation/readable-text.ts';

/** Page → the operations that its `swagger` blocks describe inline, by parameters and responses of their own. */
export function readSwaggerBlocks(page: Page): readonly DescribedOperation[] {
  const operations: DescribedOperation[] = [];
  for (const { node } of walk(page.children)) {
    if (node.kind === 'block' && node.name === 'swagger' && isInline(node)) operations.push(readBlock(node));
  }
  return operations;
}

/** A block that links a document has `src`, a link or a path in its place. */
function isInline({ attributes, children }: BlockNode): boolean {
  if (attributes.src !== undefined || attributes.method === undefined) return false;
  if (children.some((child) => child.kind === 'block' && child.name.startsWith('swagger-'))) return true;
  return children.every((child) => isBlank(child) || isElement(child, 'br'));
}

function readBlock(block: BlockNode): DescribedOperation {
  const { children } = block;
  const target = readTarget(attributeText(block, 'baseUrl') ?? '', attributeText(block, 'path') ?? '');
  const [description] = childrenNamed(block, 'swagger-description');
  return {
    ...target,
    method: (attributeText(block, 'method') ?? '').toLowerCase(),
    summary: attributeText(block, 'summary'),
    description: description && readableText(description.children),
    parameters: childrenNamed(block, 'swagger-parameter').flatMap((child) => readParameter(child) ?? []),
    responses: childrenNamed({ children }, 'swagger-response').map(readResponse),
    at: block.openTag,
  };
}

function childrenNamed({ children }: Pick<BlockNode, 'children'>, name: string): readonly BlockNode[] {
  return children.flatMap((child) => (child.kind === 'block' && child.name === name ? [child] : []));
}

const locations: ReadonlyMap<string, ParameterLocation> = new Map([
  ['path', 'path'],
  ['query', 'query'],
  ['header', 'header'],
  ['body', 'body'],
  ['cookie', 'cookie'],
  ['formData', 'form'],
]);

/** Editors leave parameters without a name behind: they say nothing. */
function readParameter(block: BlockNode): DescribedParameter | undefined {
  const name = attributeText(block, 'name');
  if (name === undefined) return undefined;
  return {
    name,
    in: locations.get(attributeText(block, 'in') ?? '') ?? 'unknown',
    type: attributeText(block, 'type'),
    // The editor writes the flag where it is set; where it is left out it is not.
    required: attributeText(block, 'required')?.toLowerCase() === 'true',
    description: readableText(block.children),
    at: block.openTag,
  };
}

function readResponse(block: BlockNode): DescribedResponse {
  const { status, reason } = readStatus(attributeText(block, 'status') ?? 'default');
  return {
    status,
    description: attributeText(block, 'description') ?? readableText(block.children) ?? reason,
    examples: listExamples(block.children),
    at: block.openTag,
  };
}
