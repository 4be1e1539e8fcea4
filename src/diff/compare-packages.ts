import type { EmittedModel, EmittedPackage } from '../emitted/emitted-package.ts';
import type { Change } from '../package-change.ts';
import { compareText } from '../text.ts';
import { compareOperation } from './compare-operation.ts';

/** Two emitted packages → what changed from the old to the new, breaking changes first, then by subject. */
export function comparePackages(old: EmittedPackage, now: EmittedPackage): readonly Change[] {
  return [...compareModels(old, now), ...compareOperations(old, now)].toSorted(
    (a, b) =>
      compareText(a.level, b.level) ||
      compareText(a.subject, b.subject) ||
      compareText(a.kind, b.kind) ||
      compareText(a.where ?? '', b.where ?? '') ||
      compareText(a.message, b.message),
  );
}

function compareModels(old: EmittedPackage, now: EmittedPackage): Change[] {
  const { removed, added, kept } = match(old.registry.models, now.registry.models, ({ id }) => id);
  return [
    ...removed.map(({ id }) => change('breaking', 'model-removed', id, 'the model is gone')),
    ...added.map(({ id }) => change('compatible', 'model-added', id, 'a new model')),
    ...kept.flatMap(([before, after]) => compareModel(before, after)),
  ];
}

function compareModel(before: EmittedModel, after: EmittedModel): Change[] {
  const say = (level: Change['level'], message: string) => change(level, 'model-changed', after.id, message);
  const lost = before.operations.filter((key) => !after.operations.includes(key));
  const gained = after.operations.filter((key) => !before.operations.includes(key));
  const status = [before.status ?? 'active', after.status ?? 'active'] as const;
  return [
    ...(status[0] === status[1]
      ? []
      : [say(status[1] === 'retired' ? 'breaking' : 'compatible', `was ${status[0]}, is ${status[1]}`)]),
    ...(before.aliasOf === after.aliasOf
      ? []
      : [say('compatible', `was ${wordAlias(before)}, is ${wordAlias(after)}`)]),
    ...(before.replacement === after.replacement || after.replacement === undefined
      ? []
      : [say('compatible', `is to be replaced by \`${after.replacement}\``)]),
    ...lost.map((key) => say('breaking', `no longer served by \`${key}\``)),
    ...gained.map((key) => say('compatible', `now served by \`${key}\``)),
  ];
}

function wordAlias({ aliasOf }: EmittedModel): string {
  return aliasOf === undefined ? 'a model of its own' : `an alias of \`${aliasOf}\``;
}

function compareOperations(old: EmittedPackage, now: EmittedPackage): Change[] {
  const { removed, added, kept } = match(old.registry.operations, now.registry.operations, ({ key }) => key);
  return [
    ...removed.map(({ key }) => change('breaking', 'operation-removed', key, 'the operation is gone')),
    ...added.map(({ key }) => change('compatible', 'operation-added', key, 'a new operation')),
    ...kept.flatMap(([before, after]) => compareOperation({ old, now }, before, after)),
  ];
}

function change(level: Change['level'], kind: Change['kind'], subject: string, message: string): Change {
  return { level, kind, subject, message };
}

interface Matched<T> {
  readonly removed: readonly T[];
  readonly added: readonly T[];
  readonly kept: readonly (readonly [before: T, after: T])[];
}

function match<T>(before: readonly T[], after: readonly T[], keyOf: (one: T) => string): Matched<T> {
  const old = new Map(before.map((one) => [keyOf(one), one]));
  const now = new Map(after.map((one) => [keyOf(one), one]));
  return {
    removed: before.filter((one) => !now.has(keyOf(one))),
    added: after.filter((one) => !old.has(keyOf(one))),
    kept: after.flatMap((one) => {
      const former = old.get(keyOf(one));
      return former === undefined ? [] : [[former, one] as const];
    }),
  };
}
