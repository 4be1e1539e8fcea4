import type { EmitName } from '../../config.ts';
import type { Model } from '../../registry-model.ts';
import { defineEmitter, type EmitContext } from '../emitter.ts';
import { emittedModels } from '../model-operations.ts';
import { catalogue } from '../readme/catalogue.ts';
import { examples } from '../readme/examples.ts';
import { filesSection } from '../readme/files.ts';
import { plain } from '../readme/markdown.ts';
import { reference } from '../readme/reference.ts';

/** `README.md`: what the package is, how to use it, and the catalogue of its models. */
export const readme = defineEmitter({
  name: 'readme',
  emit: (context) => {
    const models = emittedModels(context);
    const text = [
      introduction(models, context),
      examples(models, context),
      ...(context.emits.has('index') ? [reference] : []),
      filesSection(context.emits),
      catalogue(models, context),
    ].join('\n');
    return [{ path: 'README.md', text }];
  },
});

function introduction(
  models: readonly Model[],
  { options: { packageName, packageDescription, generator }, emits }: EmitContext,
): string {
  const what = packageDescription ?? `Models of an API: ${contentsOf(emits)}.`;
  const zod = emits.has('zod') ? ' The schemas of `zod/` need Zod 4 beside them: `npm install zod`.' : '';
  return `<!-- Written by ${generator.replace(/[<>]/g, '')}; do not edit. -->
# ${plain(packageName)}

${plain(what)}

${models.length === 1 ? '1 model' : `${models.length} models`}; ES modules without dependencies, for Node 20 and later, browsers and bundlers.${zod}

\`\`\`sh
npm install ${packageName}
\`\`\`
`;
}

function contentsOf(emits: ReadonlySet<EmitName>): string {
  const parts = [
    'registry',
    ...(emits.has('schemas') ? ['JSON Schemas'] : []),
    ...(emits.has('types') ? ['TypeScript types'] : []),
    ...(emits.has('validators') ? ['validators'] : []),
    ...(emits.has('zod') ? ['Zod schemas'] : []),
  ];
  return parts.length < 2 ? parts.join() : `${parts.slice(0, -1).join(', ')} and ${parts.at(-1)}`;
}
