/** The diagnostics that the founding pages expect, and the rule of ours that stands for each; rules that do not exist yet are left out. */
export const standIns: Readonly<Record<string, string>> = {
  'format/names-stripped': 'schema/names-inferred',
  'model/no-id': 'page/no-model-id',
  'schema/enum-values-missing': 'schema/enum-values-missing',
  'schema/incomplete': 'schema/incomplete',
  'schema/prose-bounds': 'schema/stated-bounds',
  'schema/required-unknown': 'schema/required-unknown',
  'schema/union-alternatives-missing': 'schema/alternatives-missing',
};
