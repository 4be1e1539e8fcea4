/** What an independent, approximate scanner counted on the same docs, and which rules of ours count the same. */
export interface ScannerCount {
  readonly subject: string;
  readonly theirs: number;
  readonly rules: readonly string[];
  /** Why the two differ. */
  readonly reason: string;
}

/** Counts of the scanner on the docs of one vendor, February 2026; the reasons hold for that state of the docs. */
export const scannerCounts: readonly ScannerCount[] = [
  {
    subject: 'request payloads that their schema rejects',
    theirs: 107,
    rules: ['sample/invalid-request', 'sample/unknown-model', 'sample/empty-model'],
    reason:
      '8 of ours are uploads to operations that list JSON only; of a right request for another model, ours reports the model alone; the rest of the difference is not explained, as the list of theirs is not known',
  },
  {
    subject: 'of those, by `model` alone',
    theirs: 36,
    rules: ['sample/unknown-model', 'sample/empty-model'],
    reason: 'one of ours has other faults besides, and is told of them, too; one is not explained',
  },
  {
    subject: 'unknown parameters',
    theirs: 33,
    rules: ['sample/unknown-parameter'],
    reason:
      'one sample is a right request for another model, of which ours reports the model alone; two are not explained',
  },
  {
    subject: 'samples that call a URL which is no operation of the page',
    theirs: 58,
    rules: ['sample/wrong-endpoint', 'sample/wrong-method'],
    reason:
      'two more samples call `/v1/chat/completions` where the document of their page says `/chat/completions`',
  },
  {
    subject: 'page ids in no `model` enum of their page',
    theirs: 63,
    rules: ['model/id-not-in-spec'],
    reason: '',
  },
  {
    subject: '`model` enum values that their page does not list',
    theirs: 18,
    rules: ['model/spec-id-not-on-page'],
    reason: '',
  },
  { subject: 'ids on two pages', theirs: 31, rules: ['model/duplicate-id'], reason: '' },
  {
    subject: 'samples with another id than the page',
    theirs: 28,
    rules: ['sample/unknown-model'],
    reason:
      'ours are the samples whose model no operation of the page takes, listed on the page or not; 7 of theirs are taken by the schema, where the page leaves the id out',
  },
  {
    subject: 'links that were broken on export',
    theirs: 184,
    rules: ['link/broken-page'],
    reason: '15 more stand in blocks that link an operation, and are findings of `spec/unresolved`',
  },
  {
    subject: 'relative links to nothing',
    theirs: 19,
    rules: ['link/missing-file', 'link/case-mismatch', 'link/missing-asset'],
    reason:
      'a search of the text also finds links in code, and names with escaped brackets, whose files exist',
  },
  {
    subject: 'pages missing from the table of contents',
    theirs: 37,
    rules: ['nav/not-in-summary'],
    reason: '',
  },
  {
    subject: 'folders that differ only in case',
    theirs: 40,
    rules: ['nav/case-only-duplicate-folder'],
    reason: '',
  },
  {
    subject: 'unresolved operations',
    theirs: 16,
    rules: ['spec/unresolved', 'spec/only-case-differs'],
    reason:
      'theirs are of model pages, where ours are 16, too; 15 of the rest are broken on export, and 25 lead out of the project',
  },
  {
    subject: 'response blocks with an invalid document',
    theirs: 87,
    rules: ['response/invalid-response', 'response/invalid-stream-chunk'],
    reason:
      'ours leaves out 11 blocks that show an item or a part of an answer, or whose operation may be one of which nothing is known, and 7 that answer a legacy address, which is no operation of their page; a block of many chunks has a finding per cause',
  },
];
