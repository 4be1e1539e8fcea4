import type { LocatedValue } from '../located-value.ts';
import type { Span } from '../place.ts';
import { wordPath } from '../validation/word-values.ts';
import type { Finding } from './rule.ts';
import type { JudgedRequest } from './sample-faults.ts';
import type { ListedRequest } from './sample-requests.ts';
import { followPointer } from './spec-pointer.ts';

/** Where a value of a payload stands; where its own text is not in the page, the nearest around it. */
export function placeOf(
  { request, value }: Pick<JudgedRequest, 'request' | 'value'>,
  path: readonly (string | number)[],
): Span {
  let nearest = spanOfPayload({ request });
  let current: LocatedValue | undefined = value;
  for (const step of [undefined, ...path]) {
    if (step !== undefined) current = stepInto(current, step);
    if (current === undefined) break;
    nearest = current.at ?? nearest;
  }
  return nearest;
}

/** Where the payload of a request stands, or the request. */
export function spanOfPayload({ request }: Pick<ListedRequest, 'request'>): Span {
  const { payload, at } = request;
  return (payload.kind === 'none' ? undefined : payload.at) ?? at;
}

/** Where the document says what a value should be. */
export function relatedSchema(
  { judged }: Pick<JudgedRequest, 'judged'>,
  schemaPath: readonly string[],
  valuePath: readonly (string | number)[],
): NonNullable<Finding['related']> {
  const at = followPointer(judged.content.at, schemaPath, judged.target.schemas.refs);
  return [{ message: `The schema of ${wordPath(valuePath) ?? 'the payload'}`, at }];
}

function stepInto(value: LocatedValue | undefined, step: string | number): LocatedValue | undefined {
  if (value?.kind === 'array' && typeof step === 'number') return value.items[step];
  if (value?.kind !== 'object') return undefined;
  return value.members.findLast(({ name }) => name === step)?.value;
}
