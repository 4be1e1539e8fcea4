import type { BlockNode, Page } from '../../page.ts';
import { walk } from '../tree.ts';
import { attributeText, listExamples, readStatus } from './plain-operation/block-values.ts';
import type {
  DescribedOperation,
  DescribedParameter,
  DescribedResponse,
  ParameterLocation,
} from './plain-operation/described-operation.ts';
import { readTarget } from './plain-operation/operation-target.ts';
import { readableText } from './plain-operation/readable-text.ts';

/** Page → the operations of its `api-method` blocks, the oldest form that GitBook wrote. */
export function readApiMethods(page: Page): readonly DescribedOperation[] {
  return blocksNamed(page, 'api-method').map(readBlock);
}

function blocksNamed({ children }: Pick<Page, 'children'>, name: string): readonly BlockNode[] {
  return [...walk(children)].flatMap(({ node }) =>
    node.kind === 'block' && node.name === name ? [node] : [],
  );
}

/** The group a parameter stands in says where it goes. */
const groups: readonly (readonly [string, ParameterLocation])[] = [
  ['api-method-path-parameters', 'path'],
  ['api-method-query-parameters', 'query'],
  ['api-method-headers', 'header'],
  ['api-method-body-parameters', 'body'],
  ['api-method-form-data-parameters', 'form'],
];

function readBlock(block: BlockNode): DescribedOperation {
  const target = readTarget(attributeText(block, 'host') ?? '', attributeText(block, 'path') ?? '');
  const [summary] = blocksNamed(block, 'api-method-summary');
  const [description] = blocksNamed(block, 'api-method-description');
  return {
    ...target,
    method: (attributeText(block, 'method') ?? '').toLowerCase(),
    summary: summary && readableText(summary.children),
    description: description && readableText(description.children),
    parameters: groups.flatMap(([name, location]) =>
      blocksNamed(block, name)
        .flatMap((group) => blocksNamed(group, 'api-method-parameter'))
        .flatMap((parameter) => readParameter(parameter, location) ?? []),
    ),
    responses: blocksNamed(block, 'api-method-response-example').map(readResponse),
    at: block.openTag,
  };
}

function readParameter(block: BlockNode, location: ParameterLocation): DescribedParameter | undefined {
  const name = attributeText(block, 'name');
  if (name === undefined) return undefined;
  return {
    name,
    in: location,
    type: attributeText(block, 'type'),
    // The editor writes the flag where it is set; where it is left out it is not.
    required: attributeText(block, 'required')?.toLowerCase() === 'true',
    description: readableText(block.children),
    at: block.openTag,
  };
}

function readResponse(block: BlockNode): DescribedResponse {
  const { status } = readStatus(attributeText(block, 'httpCode') ?? 'default');
  const [description] = blocksNamed(block, 'api-method-response-example-description');
  return {
    status,
    description: description && readableText(description.children),
    examples: listExamples(block.children),
    at: block.openTag,
  };
}
