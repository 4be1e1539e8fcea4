/** Wording of an issue from the keyword's parameters `p`, as the text of an expression. */
const messages: ReadonlyMap<string, string> = new Map([
  ['additionalProperties', '"must not have the property " + JSON.stringify(p.additionalProperty)'],
  ['anyOf', '"must match at least one of the alternatives"'],
  ['const', '"must be " + JSON.stringify(p.allowedValue)'],
  ['contains', '"must contain at least " + p.minContains + " matching items"'],
  ['dependentRequired', '"must have the property " + JSON.stringify(p.missingProperty)'],
  ['enum', '"must be " + oneOfValues(p.allowedValues)'],
  ['exclusiveMaximum', '"must be less than " + p.limit'],
  ['exclusiveMinimum', '"must be greater than " + p.limit'],
  ['false schema', '"must not be present"'],
  ['format', '"must be a valid " + p.format'],
  ['if', '"must match the schema of " + JSON.stringify(p.failingKeyword)'],
  ['items', '"must not have more than " + p.limit + (p.limit === 1 ? " item" : " items")'],
  ['maxItems', '"must not have more than " + p.limit + (p.limit === 1 ? " item" : " items")'],
  ['maxLength', '"must not have more than " + p.limit + (p.limit === 1 ? " character" : " characters")'],
  ['maxProperties', '"must not have more than " + p.limit + (p.limit === 1 ? " property" : " properties")'],
  ['maximum', '"must be at most " + p.limit'],
  ['minItems', '"must have at least " + p.limit + (p.limit === 1 ? " item" : " items")'],
  ['minLength', '"must have at least " + p.limit + (p.limit === 1 ? " character" : " characters")'],
  ['minProperties', '"must have at least " + p.limit + (p.limit === 1 ? " property" : " properties")'],
  ['minimum', '"must be at least " + p.limit'],
  ['multipleOf', '"must be a multiple of " + p.multipleOf'],
  ['not', '"must not match the schema of `not`"'],
  [
    'oneOf',
    'p.passingSchemas ? "must match one of the alternatives only" : "must match exactly one of the alternatives"',
  ],
  ['pattern', '"must match the pattern " + p.pattern'],
  ['propertyNames', '"must not have a property called " + JSON.stringify(p.propertyName)'],
  ['required', '"must have the property " + JSON.stringify(p.missingProperty)'],
  ['type', '"must be " + [].concat(p.type).join(" or ")'],
  ['unevaluatedItems', '"must not have more than " + p.len + " items"'],
  ['unevaluatedProperties', '"must not have the property " + JSON.stringify(p.unevaluatedProperty)'],
  ['uniqueItems', '"must not have equal items (" + p.j + " and " + p.i + ")"'],
]);

/** More values than this are counted in a message, not listed; `params` has them all. */
const mostValues = 12;
const valueList = `function oneOfValues(values) {
  const shown = values.slice(0, ${mostValues}).map((value) => JSON.stringify(value)).join(", ");
  const more = values.length - ${mostValues};
  return (values.length === 1 ? "" : "one of ") + shown + (more > 0 ? " or " + more + " others" : "");
}
`;

/** Text of the function that words an issue, for the keywords that a module reports. */
export function messageFunction(keywords: readonly string[]): string {
  const cases = keywords.flatMap((keyword) => {
    const text = messages.get(keyword);
    return text === undefined ? [] : [`    case ${JSON.stringify(keyword)}: return ${text};\n`];
  });
  const list = keywords.includes('enum') ? valueList : '';
  return `${list}function message(keyword, p) {
  switch (keyword) {
${cases.join('')}    default: return "must satisfy " + keyword;
  }
}`;
}
