// Written by docschema 0.1.0; do not edit.
export { docsPlace, findPlace } from './index/places.js';
