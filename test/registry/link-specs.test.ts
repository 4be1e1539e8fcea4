import { describe, expect, it } from 'vitest';
import { indexFiles } from '../../src/file-index.ts';
import type { OperationLink } from '../../src/page-facts.ts';
import { type LinkContext, linkSpec } from '../../src/registry/link-specs.ts';
import { inferLayout, parseRawUrl } from '../../src/registry/spec-url.ts';

const files = [
  'api/chat.json',
  'api/Case.json',
  'api/with space (1).json',
  'api/x[legacy].json',
  'api/50%.json',
  'Other/moved.json',
  '.gitbook/assets/spec.yaml',
  '../specs/root.json',
];
const index = indexFiles(files);
const raw = 'https://raw.githubusercontent.com/relay-example/docs';
const layout = inferLayout([`${raw}/refs/heads/main/site/docs/api/chat.json`], index, undefined);
const context: LinkContext = { index, urlMappings: [], layout, rootDepth: 1 };
const at = { path: 'api/page.md', line: 1, column: 1, endLine: 1, endColumn: 1, offset: 0, endOffset: 0 };

function resolve(
  link: string | undefined,
  options: { specName?: string; context?: LinkContext } = {},
): string {
  const operation: OperationLink = {
    block: 'openapi-operation',
    specName: options.specName,
    method: 'post',
    path: '/v1/x',
    link: link === undefined ? undefined : { value: link, at, confidence: 'declared' },
    at,
  };
  const result = linkSpec(operation, 'api/page.md', options.context ?? context);
  if (result.kind === 'file') return result.path;
  const { reason, candidate, link: shown } = result.unresolved;
  return [reason, candidate ?? '-', shown ?? '-'].join(' ');
}

describe('linkSpec', () => {
  it.each([
    ['a raw URL', `${raw}/refs/heads/main/site/docs/api/chat.json`, 'api/chat.json'],
    ['a raw URL without refs/heads', `${raw}/main/site/docs/api/chat.json`, 'api/chat.json'],
    ['another branch', `${raw}/dev/site/docs/api/chat.json`, 'api/chat.json'],
    [
      'github.com/…/raw',
      'https://github.com/relay-example/docs/raw/refs/heads/main/site/docs/api/chat.json',
      'api/chat.json',
    ],
    [
      'github.com/…/blob',
      'https://github.com/Relay-Example/docs/blob/main/site/docs/api/chat.json',
      'api/chat.json',
    ],
    ['percent-encoding', `${raw}/main/site/docs/api/with%20space%20%281%29.json`, 'api/with space (1).json'],
    ['a file beside the docs folder', `${raw}/main/site/specs/root.json`, '../specs/root.json'],
    ['a bare name', 'chat.json', 'api/chat.json'],
    ['./', './chat.json', 'api/chat.json'],
    ['../', '../.gitbook/assets/spec.yaml', '.gitbook/assets/spec.yaml'],
    ['from the top', '/api/chat.json', 'api/chat.json'],
    ['spaces and brackets', 'with space (1).json', 'api/with space (1).json'],
    ['an angle-bracketed destination', '<with space (1).json>', 'api/with space (1).json'],
    ['encoded spaces', 'with%20space%20(1).json', 'api/with space (1).json'],
    ['escaped brackets', './x\\[legacy\\].json', 'api/x[legacy].json'],
    ['a percent sign that encodes nothing', '50%.json', 'api/50%.json'],
    ['a query', 'chat.json?raw=true', 'api/chat.json'],
  ])('resolves %s', (_, link, file) => {
    expect(resolve(link)).toBe(file);
  });

  it.each([
    ['missing', 'nothing.json', 'missing - nothing.json'],
    ['missing, elsewhere once', 'moved.json', 'missing Other/moved.json moved.json'],
    ['missing, a slip of the pen', 'chatt.json', 'missing api/chat.json chatt.json'],
    ['other letter case', 'case.json', 'only-case-differs api/Case.json case.json'],
    [
      'other letter case in a URL',
      `${raw}/main/site/docs/API/chat.json`,
      `only-case-differs api/chat.json ${raw}/main/site/docs/API/chat.json`,
    ],
    [
      'another repository',
      'https://raw.githubusercontent.com/else/docs/main/site/docs/api/chat.json',
      'external - https://raw.githubusercontent.com/else/docs/main/site/docs/api/chat.json',
    ],
    [
      'another host, without what may be a key',
      'https://api.relay.example/yaml?key=secret#x',
      'external - https://api.relay.example/yaml',
    ],
    [
      'a user and a key',
      'https://me:secret@relay.example/x.json?sig=secret',
      'external - https://relay.example/x.json',
    ],
    ['a host without protocol', '//relay.example/x.json?sig=secret', 'external - //relay.example/x.json'],
    ['a broken link with a query', '/broken/openapi/x?sig=secret', 'broken-link - /broken/openapi/x'],
    ['out of the project with a query', '../../../x.json?sig=secret', 'outside-root - ../../../x.json'],
    ['other letter case with a query', 'case.json?sig=secret', 'only-case-differs api/Case.json case.json'],
    ['a broken reference', 'broken-reference', 'broken-link - broken-reference'],
    ['a broken path', '/broken/openapi/chat', 'broken-link - /broken/openapi/chat'],
    ['out of the project', '../../../etc/passwd', 'outside-root - ../../../etc/passwd'],
    ['no link', undefined, 'no-link - -'],
  ])('says why it cannot: %s', (_, link, expected) => {
    expect(resolve(link)).toBe(expected);
  });

  it('offers the document named like the lost one', () => {
    expect(resolve('broken-reference', { specName: 'chat' })).toBe(
      'broken-link api/chat.json broken-reference',
    );
    expect(resolve(undefined, { specName: 'spec' })).toBe('no-link .gitbook/assets/spec.yaml -');
  });

  it('follows the configuration first', () => {
    const urlMappings = [{ prefix: 'https://api.relay.example/specs/', folder: 'api' }];
    expect(
      resolve('https://api.relay.example/specs/chat.json?v=1', { context: { ...context, urlMappings } }),
    ).toBe('api/chat.json');
  });
});

describe('inferLayout', () => {
  const links = [`${raw}/main/docs/api/chat.json`, `${raw}/main/docs/api/lost.json`];

  it('is nothing where no link finds a file or two repositories are as good', () => {
    expect(inferLayout([`${raw}/main/docs/api/lost.json`], index, undefined)).toBeUndefined();
    expect(
      inferLayout(
        [...links, ...links.map((link) => link.replace('docs/main', 'fork/main'))],
        index,
        undefined,
      ),
    ).toBeUndefined();
  });

  it('takes the repository of the remote where a link names it', () => {
    const foreign = ['a', 'b', 'c'].map(
      (name) => `https://raw.githubusercontent.com/else/x/main/${name}.json`,
    );
    expect(inferLayout([...foreign, ...links], index, 'Relay-Example/docs')?.repository).toBe(
      'relay-example/docs',
    );
  });

  it('tells repository and path apart', () => {
    expect(parseRawUrl(`${raw}/refs/heads/main/a%20b.json?x=1`)).toEqual({
      repository: 'relay-example/docs',
      segments: ['main', 'a b.json'],
    });
    expect(parseRawUrl('https://relay.example/raw/main/x.json')).toBeUndefined();
  });
});
