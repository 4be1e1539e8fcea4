/** What a flag of curl that takes a value is for; all others are read over with their value. */
export type CurlFlag =
  | 'data'
  | 'form'
  | 'form-string'
  | 'header'
  | 'json'
  | 'method'
  | 'other'
  | 'query'
  | 'upload'
  | 'url'
  | 'urlencode'
  | 'user-agent';

/** Flags that take a value. */
export const valuedFlags: ReadonlyMap<string, CurlFlag> = new Map<string, CurlFlag>([
  ['-A', 'user-agent'],
  ['-E', 'other'],
  ['-F', 'form'],
  ['-H', 'header'],
  ['-K', 'other'],
  ['-T', 'upload'],
  ['-X', 'method'],
  ['-b', 'other'],
  ['-c', 'other'],
  ['-d', 'data'],
  ['-e', 'other'],
  ['-m', 'other'],
  ['-o', 'other'],
  ['-u', 'other'],
  ['-w', 'other'],
  ['-x', 'other'],
  ['--cacert', 'other'],
  ['--connect-timeout', 'other'],
  ['--cookie', 'other'],
  ['--data', 'data'],
  ['--data-ascii', 'data'],
  ['--data-binary', 'data'],
  ['--data-raw', 'data'],
  ['--data-urlencode', 'urlencode'],
  ['--form', 'form'],
  ['--form-string', 'form-string'],
  ['--header', 'header'],
  ['--json', 'json'],
  ['--max-time', 'other'],
  ['--output', 'other'],
  ['--oauth2-bearer', 'other'],
  ['--proxy', 'other'],
  ['--request', 'method'],
  ['--retry', 'other'],
  ['--upload-file', 'upload'],
  ['--url', 'url'],
  ['--url-query', 'query'],
  ['--user', 'other'],
  ['--user-agent', 'user-agent'],
  ['--write-out', 'other'],
]);

/** Flags without a value that say what becomes of the rest. */
export const bareFlags: ReadonlyMap<string, 'get' | 'head'> = new Map([
  ['-G', 'get'],
  ['--get', 'get'],
  ['-I', 'head'],
  ['--head', 'head'],
]);
