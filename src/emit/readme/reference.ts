/** The section that says what the index and the modules of models give. */
export const reference = `## Functions and types

| of the index | gives |
| --- | --- |
| \`getModel(id)\`, \`listModels({ category, developer, operation, status })\` | records of models |
| \`isModelId(text)\` | whether a text is an id; tells TypeScript so |
| \`resolveModelId(text)\` | the \`id\` that a text is, what it is an \`aliasOf\`, or \`suggestions\` |
| \`await validate(id, payload, { operation, response, mediaType })\` | \`valid\`, and \`issues\` with codes, paths and messages |
| \`await dropUnknown(id, payload, …)\` | a copy without members that no schema lists |
| \`await jsonSchema(id, …)\` | the schema with its documentation, self-contained |
| \`await toolSchema(id, { format, operation })\` | the model as a tool: \`mcp\`, \`openai\`, \`openai-responses\` or \`anthropic\` |
| \`await loadModel(id)\` | the module of a model |
| \`RequestOf<Id>\`, \`ResponseOf<Id>\` | types of what a model takes and answers; a second argument names an operation |
| \`ModelId\`, \`ModelIdOf<{ category, developer, operation }>\` | ids |

| of a validator, such as \`request\` | gives |
| --- | --- |
| \`is(value)\` | whether the schema accepts the value |
| \`issues(value, { warnings })\` | all that is wrong with it, each with \`code\`, \`severity\`, \`path\`, \`expected\`, \`received\`, \`message\` and \`schemaPath\`; warnings too unless \`warnings\` is \`false\` |
| \`'~standard'\` | what libraries ask for that take any [Standard Schema](https://standardschema.dev): validation, and JSON Schema |

Warnings speak of what is accepted and still doubtful, such as a deprecated model or a name that is nearly that of a parameter.

Ids are typed: where one is asked for that no model has, neither \`RequestOf\` and its like nor \`validate\`, \`dropUnknown\`,
\`jsonSchema\`, \`toolSchema\` and \`loadModel\` compile. Texts that are known at run time alone, such as one that a user sent:
\`validate\` takes any \`string\`; an alias is resolved, and for what means no model the result has the one issue \`unknown_model\`, with
what may be meant. \`getModel\` takes any text too, and gives \`undefined\` for one that is neither an id nor an alias. For the other
four, \`isModelId\` or \`resolveModelId\` tell TypeScript that a text is an id; asked for another one at run time, they reject with
an \`UnknownModelError\` that has \`suggestions\`. Where a model has
several operations, \`operation\` names one by method and path or by its key in \`registry.json\`; without it the first
\`POST\` with a body is meant. The types of the index reach every model; a program that uses one model compiles faster with the
\`Request\` and \`Response\` of its module.
`;
