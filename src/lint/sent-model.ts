import type { SampleRequest } from '../sample-request.ts';

/** The model that a request names, where that is statically known. */
export function sentModel({ payload }: Pick<SampleRequest, 'payload'>): string | undefined {
  if (!('value' in payload) || payload.value.kind !== 'object') return undefined;
  const model = payload.value.members.findLast(({ name }) => name === 'model')?.value;
  return model?.kind === 'literal' && typeof model.value === 'string' ? model.value : undefined;
}
