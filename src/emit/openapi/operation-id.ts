import { createHash } from 'node:crypto';
import type { OperationGroup } from './operation-group.ts';

/** A readable id for each group, such as `post-v1-chat-completions`; a hash parts those that would be equal. */
export function operationIds(groups: readonly OperationGroup[]): ReadonlyMap<OperationGroup, string> {
  const count = new Map<string, number>();
  for (const group of groups) count.set(slug(group), (count.get(slug(group)) ?? 0) + 1);
  return new Map(
    groups.map((group) => [
      group,
      count.get(slug(group)) === 1 ? slug(group) : `${slug(group)}-${hash(group.path)}`,
    ]),
  );
}

function slug({ method, path }: OperationGroup): string {
  return `${method}-${path.replace(/[^A-Za-z0-9]+/g, '-').replace(/^-|-$/g, '') || 'root'}`;
}

function hash(text: string): string {
  return createHash('sha256').update(text).digest('hex').slice(0, 10);
}
