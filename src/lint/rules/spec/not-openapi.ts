import { shorten } from '../../../quote.ts';
import { groupBy } from '../../../text.ts';
import { defineRule } from '../../rule.ts';

/** A linked file is no OpenAPI document. */
export const notOpenapi = defineRule({
  id: 'spec/not-openapi',
  severity: 'error',
  docs: {
    summary: 'A linked file is no OpenAPI document',
    why: 'Every page that links it has no schema.',
    language: 'json',
    bad: '{ "openapi": "3.0.0", "paths": {',
    good: '{ "openapi": "3.0.0", "info": { "title": "Chat", "version": "1" }, "paths": {} }',
  },
  *check({ specFailures, misencodedSpecs, operationLinks }) {
    // Bytes that are not UTF-8 are why it does not parse: `spec/invalid-utf8` says so.
    const misencoded = new Set(misencodedSpecs.map(({ path }) => path));
    const links = groupBy(operationLinks, ({ file }) => file);
    for (const { path, reason, line, column } of specFailures) {
      if (misencoded.has(path)) continue;
      const related = (links.get(path) ?? []).map(({ link }) => ({ message: 'Linked here', at: link.at }));
      yield { message: `No OpenAPI document: ${shorten(reason)}`, at: { path, line, column }, related };
    }
  },
});
