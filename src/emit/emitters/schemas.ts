import { defineEmitter } from '../emitter.ts';
import { jsonText } from '../json.ts';
import { nodeName } from '../node-name.ts';

/** `schemas/`: each distinct shared structure once, as JSON Schema 2020-12. */
export const schemas = defineEmitter({
  name: 'schemas',
  part: 'schemas',
  emit: ({ schemas: files }) =>
    files.nodes.map((node) => {
      const schema = files.write(node.id);
      const keywords = typeof schema === 'boolean' ? (schema ? {} : { not: {} }) : schema;
      return {
        path: `schemas/${nodeName(node)}.json`,
        text: jsonText({ $schema: 'https://json-schema.org/draft/2020-12/schema', ...keywords }),
      };
    }),
});
