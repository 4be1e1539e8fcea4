export { docsPlace } from './docs-place.ts';
export { findPlace } from './find-place.ts';
