import { defineRule } from '../../rule.ts';

/** A page describes an operation and nowhere says on which server. */
export const noServer = defineRule({
  id: 'page/no-server',
  severity: 'info',
  preset: 'all',
  docs: {
    summary: 'A page describes an operation and nowhere says on which server',
    why: 'With a path alone nobody can make the call, and tools that read the page know no address.',
    language: 'text',
    bad: 'post /v1/voices',
    good: 'post https://relay.example/v1/voices',
  },
  *check({ registry }) {
    for (const { source, servers, unresolved, method, path, at } of registry.operations) {
      const isDescribed = source === 'page' || source === 'rendered';
      if (!isDescribed || unresolved !== undefined || servers.length > 0) continue;
      const name = `${method.toUpperCase()} ${path}`.trim();
      yield { message: `\`${name}\` has a path only, expected the address of a server too`, at };
    }
  },
});
