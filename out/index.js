// Written by docschema 0.1.0; do not edit.
export { categories, developers, models, operations } from './index/records.js';
export {
  dropUnknown,
  getModel,
  isModelId,
  jsonSchema,
  listModels,
  loadModel,
  resolveModelId,
  toolSchema,
  UnknownModelError,
  UnknownOperationError,
  validate,
} from './index/runtime.js';
