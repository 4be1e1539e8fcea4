import type { EmittedOperation, EmittedPackage } from '../emitted/emitted-package.ts';
import type { Change } from '../package-change.ts';
import { compareMember, compareSchemas, type Direction, type SchemaDifference } from './compare-schemas.ts';

interface Packages {
  readonly old: EmittedPackage;
  readonly now: EmittedPackage;
}

/** What changed of an operation that both packages have. */
export function compareOperation(
  packages: Packages,
  before: EmittedOperation,
  after: EmittedOperation,
): Change[] {
  return [
    ...compareServers(before, after),
    ...compareParameters(packages, before, after),
    ...compareRequest(packages, before, after),
    ...compareResponses(packages, before, after),
  ];
}

function compareServers(before: EmittedOperation, after: EmittedOperation): Change[] {
  if (before.servers.join('\n') === after.servers.join('\n')) return [];
  const gone = before.servers.filter((url) => !after.servers.includes(url));
  const list = (urls: readonly string[]) => urls.map((url) => `\`${url}\``).join(', ') || 'none';
  return [
    {
      level: gone.length > 0 ? 'breaking' : 'compatible',
      kind: 'operation-changed',
      subject: after.key,
      where: 'servers',
      message: `were ${list(before.servers)}, are ${list(after.servers)}`,
    },
  ];
}

function compareParameters(packages: Packages, before: EmittedOperation, after: EmittedOperation): Change[] {
  const [old, now] = [parametersOf(before), parametersOf(after)];
  return [...new Set([...old.keys(), ...now.keys()])].flatMap((where) => {
    const [one, other] = [old.get(where), now.get(where)];
    const members = compareMember(asMember(one), asMember(other), 'request');
    const whole = members === undefined ? [] : [said(after, { ...members, where })];
    if (one === undefined || other === undefined) return whole;
    return [...whole, ...compareContent(packages, after, [one.schema, other.schema], 'request', where)];
  });
}

type Parameter = EmittedOperation['parameters'][number];

function parametersOf({ parameters }: EmittedOperation): ReadonlyMap<string, Parameter> {
  return new Map(parameters.map((one) => [`${one.in} \`${one.name}\``, one]));
}

function asMember(parameter: Parameter | undefined) {
  return parameter && { isRequired: parameter.required === true };
}

function compareRequest(packages: Packages, before: EmittedOperation, after: EmittedOperation): Change[] {
  return compareContents(packages, after, [before.request?.content, after.request?.content], 'request');
}

function compareResponses(packages: Packages, before: EmittedOperation, after: EmittedOperation): Change[] {
  const statuses = new Set([...Object.keys(before.responses), ...Object.keys(after.responses)]);
  return [...statuses].flatMap((status) =>
    compareContents(
      packages,
      after,
      [before.responses[status]?.content, after.responses[status]?.content],
      'response',
      status,
    ),
  );
}

type Contents = Readonly<Record<string, { readonly schema?: string }>> | undefined;

function compareContents(
  packages: Packages,
  operation: EmittedOperation,
  [before = {}, after = {}]: readonly [Contents, Contents],
  direction: Direction,
  status?: string,
): Change[] {
  const types = new Set([...Object.keys(before), ...Object.keys(after)]);
  const several = types.size > 1;
  return [...types].flatMap((type) => {
    const where = [direction, status, several ? type : undefined]
      .filter((word) => word !== undefined)
      .join(' ');
    const isKept = Object.hasOwn(before, type) && Object.hasOwn(after, type);
    if (isKept) {
      return compareContent(
        packages,
        operation,
        [before[type]?.schema, after[type]?.schema],
        direction,
        where,
      );
    }
    const isAdded = Object.hasOwn(after, type);
    const message = isAdded ? `\`${type}\` is new` : `\`${type}\` is gone`;
    return [
      said(operation, { where, kind: 'operation', level: isAdded ? 'compatible' : 'breaking', message }),
    ];
  });
}

function compareContent(
  { old, now }: Packages,
  operation: EmittedOperation,
  [before, after]: readonly [string | undefined, string | undefined],
  direction: Direction,
  where: string,
): Change[] {
  // A schema's file is named by what it says.
  if (before === after) return [];
  const one = before === undefined ? undefined : old.schema(before, '');
  const other = after === undefined ? undefined : now.schema(after, '');
  if (one === undefined || other === undefined) {
    const message = other === undefined ? 'has no schema any more' : 'has a schema now';
    return [said(operation, { where, kind: 'operation', level: 'compatible', message })];
  }
  return compareSchemas({ old, now, direction }, one, other).map((difference) =>
    said(operation, {
      ...difference,
      where: [where, difference.where].filter((word) => word !== '').join(' '),
    }),
  );
}

function said(
  { key }: EmittedOperation,
  {
    where,
    kind,
    level,
    message,
  }: Omit<SchemaDifference, 'kind'> & { kind: SchemaDifference['kind'] | 'operation' },
): Change {
  return {
    level,
    kind: kind === 'operation' ? 'operation-changed' : `parameter-${kind}`,
    subject: key,
    where,
    message,
  };
}
