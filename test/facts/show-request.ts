import type { LocatedMember, LocatedValue } from '../../src/located-value.ts';
import type { Span } from '../../src/place.ts';
import type { RequestText, SampleReading, SampleRequest } from '../../src/sample-request.ts';

/** A sample's requests as short data: values with the places they were read at. */
export function showReading({ requests, problem, brokenBodies }: SampleReading): unknown {
  return {
    requests: requests.map(showRequest),
    ...(brokenBodies && {
      brokenBodies: brokenBodies.map(({ at, fault, shown }) => [
        `${fault.kind}${showAt(at)}`,
        { ...fault, kind: undefined },
        shown,
      ]),
    }),
    ...(problem === undefined ? {} : { problem: `${problem.kind}${showAt(problem.at)}` }),
  };
}

function showRequest(request: SampleRequest): unknown {
  const { kind, method, url, headers, query, payload, client, at } = request;
  return {
    kind: `${kind}${showAt(at)}`,
    ...(method === undefined ? {} : { method: `${method.value}${showAt(method.at)}` }),
    ...(url === undefined ? {} : { url: showText(url) }),
    ...(headers.members.length === 0 && !headers.open
      ? {}
      : { headers: showMembers(headers.members, headers.open) }),
    ...(query.members.length === 0 && !query.open ? {} : { query: showMembers(query.members, query.open) }),
    payload: payload.kind,
    ...('value' in payload ? { value: showValue(payload.value) } : {}),
    ...(client === undefined
      ? {}
      : { client: `${client.path.join('.')} of ${client.baseUrl && showText(client.baseUrl)}` }),
  };
}

/** Where something was read. */
export function showAt(at: Span | undefined): string {
  return at === undefined ? ' @?' : ` @${at.line}:${at.column}`;
}

function showText({ parts, at }: Pick<RequestText, 'parts' | 'at'>): string {
  return `${parts.map((part) => part ?? '<?>').join('')}${showAt(at)}`;
}

function showMembers(members: readonly LocatedMember[], open: boolean): unknown {
  return [
    ...members.map(({ name, nameAt, value }) => [`${name}${showAt(nameAt)}`, showValue(value)]),
    ...(open ? ['…'] : []),
  ];
}

/** A value as short data, with places. */
export function showValue(value: LocatedValue): unknown {
  if (value.kind === 'object')
    return { [`object${showAt(value.at)}`]: showMembers(value.members, value.open) };
  if (value.kind === 'array') {
    return { [`array${showAt(value.at)}`]: [...value.items.map(showValue), ...(value.open ? ['…'] : [])] };
  }
  if (value.kind === 'literal') return `${JSON.stringify(value.value)}${showAt(value.at)}`;
  return value.parts === undefined
    ? `unknown${showAt(value.at)}`
    : showText({ parts: value.parts, at: value.at });
}
