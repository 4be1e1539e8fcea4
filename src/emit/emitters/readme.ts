import type { Model } from '../../registry-model.ts';
import { defineEmitter, type EmitContext } from '../emitter.ts';
import { emittedModels } from '../model-operations.ts';
import { catalogue } from '../readme/catalogue.ts';
import { examples } from '../readme/examples.ts';
import { plain } from '../readme/markdown.ts';
import { reference } from '../readme/reference.ts';

const files = `## Files

| file | holds |
| --- | --- |
| \`index.js\` | functions that find models and load what they are asked for; no validator |
| \`models/\` | per model: its record, its operations, its types and its validators |
| \`registry.json\` | every model, operation and page, described by \`registry.schema.json\` |
| \`schemas/\` | JSON Schema 2020-12 of every request, response and parameter |
| \`openapi.json\` | the operations as one OpenAPI 3.1 document |
| \`llms.txt\` | what an agent needs to know of the package, and its models, one line each |
| \`map/\` | per operation: where each schema comes from, a pointer into a document or a line of a page; a file name ends with 16 digits of the SHA-256 of the key |
`;

/** `README.md`: what the package is, how to use it, and the catalogue of its models. */
export const readme = defineEmitter({
  name: 'readme',
  emit: (context) => {
    const models = emittedModels(context);
    const text = [
      introduction(models, context),
      examples(models, context),
      reference,
      files,
      catalogue(models, context.registry),
    ].join('\n');
    return [{ path: 'README.md', text }];
  },
});

function introduction(
  models: readonly Model[],
  { options: { packageName, packageDescription, generator } }: EmitContext,
): string {
  const what =
    packageDescription ?? 'Models of an API: registry, JSON Schemas, TypeScript types and validators.';
  return `<!-- Written by ${generator.replace(/[<>]/g, '')}; do not edit. -->
# ${plain(packageName)}

${plain(what)}

${models.length === 1 ? '1 model' : `${models.length} models`}; ES modules without dependencies, for Node 20 and later, browsers and bundlers.

\`\`\`sh
npm install ${packageName}
\`\`\`
`;
}
