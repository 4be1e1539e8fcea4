import { accepts } from './accepts.ts';
import { isCount, type Rule, toExpression } from './rules.ts';
import { follow, isRecord, type Setting, type Source } from './source.ts';

/** The conditions that a schema sets on objects. */
export function listObjectRules(schema: Source, setting: Setting): Rule[] {
  const { minProperties, maxProperties, propertyNames } = schema;
  const rules: ((value: Source) => boolean)[] = [
    (value) => listDemanded(schema, setting).every((name) => Object.hasOwn(value, name)),
    (value) => Object.entries(value).every(([name, member]) => acceptsMember(schema, name, member, setting)),
    (value) => meetsDependencies(schema, value, setting),
  ];
  if (isCount(minProperties)) rules.push((value) => Object.keys(value).length >= minProperties);
  if (isCount(maxProperties)) rules.push((value) => Object.keys(value).length <= maxProperties);
  if (propertyNames !== undefined) {
    rules.push((value) => Object.keys(value).every((name) => accepts(propertyNames, name, setting)));
  }
  return rules.map((rule) => (value) => !isRecord(value) || rule(value));
}

/** Names that must be there; what only the other side writes is not asked for. */
function listDemanded(schema: Source, setting: Setting): string[] {
  const { required, properties } = schema;
  if (!Array.isArray(required)) return [];
  return required.filter((name): name is string => {
    if (typeof name !== 'string') return false;
    const member = isRecord(properties) && Object.hasOwn(properties, name) ? properties[name] : undefined;
    return !isOneSided(member, setting, 20);
  });
}

function isOneSided(member: unknown, setting: Setting, hops: number): boolean {
  if (!isRecord(member) || hops === 0) return false;
  const flag = setting.direction === 'request' ? member.readOnly : member.writeOnly;
  if (member.$ref === undefined) return flag === true;
  if (setting.version === '3.1' && flag === true) return true;
  return isOneSided(follow(setting.document, member.$ref), setting, hops - 1);
}

function acceptsMember(schema: Source, name: string, member: unknown, setting: Setting): boolean {
  const { properties, patternProperties, additionalProperties } = schema;
  const schemas: unknown[] = [];
  if (isRecord(properties) && Object.hasOwn(properties, name)) schemas.push(properties[name]);
  if (isRecord(patternProperties)) {
    for (const [pattern, described] of Object.entries(patternProperties)) {
      if (toExpression(pattern)?.test(name)) schemas.push(described);
    }
  }
  if (schemas.length === 0 && additionalProperties !== undefined) schemas.push(additionalProperties);
  return schemas.every((described) => accepts(described, member, setting));
}

function meetsDependencies(schema: Source, value: Source, setting: Setting): boolean {
  const { dependentRequired, dependentSchemas } = schema;
  const names = isRecord(dependentRequired) ? Object.entries(dependentRequired) : [];
  const schemas = isRecord(dependentSchemas) ? Object.entries(dependentSchemas) : [];
  return (
    names.every(
      ([name, others]) =>
        !Object.hasOwn(value, name) ||
        !Array.isArray(others) ||
        others.every((other) => Object.hasOwn(value, other)),
    ) &&
    schemas.every(([name, described]) => !Object.hasOwn(value, name) || accepts(described, value, setting))
  );
}
