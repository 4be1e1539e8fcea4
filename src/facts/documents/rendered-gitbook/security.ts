import type { BlockNode } from '../../../page.ts';
import { descriptionOf, type Json, listBlocks, textAttribute } from './blocks.ts';

/** A way of authenticating: a name and a Security Scheme Object. */
export interface Scheme {
  readonly name: string;
  readonly scheme: Json;
  readonly at: BlockNode['at'];
}

/** How an operation is authenticated, by its rows, else by the headers of its sample. */
export function readSecurity(
  authorizations: BlockNode | undefined,
  sample: BlockNode | undefined,
): readonly Scheme[] {
  const headers = readHeaders(sample);
  const rows = authorizations === undefined ? [] : listBlocks(authorizations.children, 'gitbook-row');
  const shown = rows.flatMap((row) => {
    const scheme = readRow(row, headers, sample);
    return scheme === undefined ? [] : [{ ...scheme, at: row.at }];
  });
  if (shown.length > 0 || sample === undefined) return shown;
  const scheme = readAuthorization(headers.get('authorization') ?? '', undefined);
  return scheme === undefined ? [] : [{ ...scheme, at: sample.at }];
}

/** Headers of a sample by their names in lower case. */
export function readHeaders(sample: BlockNode | undefined): ReadonlyMap<string, string> {
  const lines = (sample === undefined ? undefined : textAttribute(sample, 'headers'))?.split('\n') ?? [];
  return new Map(
    lines.flatMap((line): [string, string][] => {
      const at = line.indexOf(': ');
      return at < 0 ? [] : [[line.slice(0, at), line.slice(at + 2)]];
    }),
  );
}

type NamedScheme = Pick<Scheme, 'name' | 'scheme'>;

function readRow(
  row: BlockNode,
  headers: ReadonlyMap<string, string>,
  sample: BlockNode | undefined,
): NamedScheme | undefined {
  const name = textAttribute(row, 'name');
  if (name === undefined) return undefined;
  const description = descriptionOf(row);
  if (name.toLowerCase() === 'authorization') {
    return (
      readAuthorization(headers.get('authorization') ?? description ?? '', description) ??
      keyIn(name, 'header', description)
    );
  }
  const inHeader = headers.has(name.toLowerCase());
  const target = (sample === undefined ? undefined : textAttribute(sample, 'target')) ?? '';
  const inQuery = /[?&]/.test(target) && target.split(/[?&]/).some((part) => part.startsWith(`${name}=`));
  if (inHeader) return keyIn(name, 'header', description);
  return inQuery ? keyIn(name, 'query', description) : undefined;
}

function readAuthorization(value: string, description: string | undefined): NamedScheme | undefined {
  const scheme = /\b(Bearer|Basic)\b/i.exec(value)?.[1]?.toLowerCase();
  if (scheme === undefined) return undefined;
  const base = { type: 'http', scheme };
  return { name: scheme, scheme: description === undefined ? base : { ...base, description } };
}

function keyIn(name: string, place: 'header' | 'query', description: string | undefined): NamedScheme {
  const scheme = { type: 'apiKey', in: place, name };
  return { name, scheme: description === undefined ? scheme : { ...scheme, description } };
}
