export { dropUnknown } from './drop-unknown.ts';
export { UnknownModelError, UnknownOperationError } from './errors.ts';
export { getModel, listModels } from './find-models.ts';
export { jsonSchema } from './json-schema.ts';
export { isModelId, resolveModelId } from './model-ids.ts';
export { toolSchema } from './tool-schema.ts';
export { loadModel, validate } from './validate.ts';
