import type { FileSource } from '../../src/file-source.ts';

/** Files that are only texts, some of them pages. */
export function textSource(texts: Readonly<Record<string, string>>, pages: readonly string[]): FileSource {
  return {
    pages,
    specs: Object.keys(texts).filter((path) => path.endsWith('.json')),
    unreadable: [],
    rootDepth: 0,
    readText: async (path) => {
      const text = texts[path];
      if (text === undefined) return { kind: 'failure', reason: 'missing', message: 'it does not exist' };
      return { kind: 'text', text, bytes: Buffer.byteLength(text) };
    },
  };
}
