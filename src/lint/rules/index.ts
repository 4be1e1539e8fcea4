// Written by scripts/write-rule-docs.ts; do not edit.
import type { Rule } from '../rule.ts';
import { lossyText as formatLossyText } from './format/lossy-text.ts';
import { refusedText as formatRefusedText } from './format/refused-text.ts';
import { unknownValue as formatUnknownValue } from './format/unknown-value.ts';
import { crossedBlock as gitbookCrossedBlock } from './gitbook/crossed-block.ts';
import { malformedTag as gitbookMalformedTag } from './gitbook/malformed-tag.ts';
import { runawayFence as gitbookRunawayFence } from './gitbook/runaway-fence.ts';
import { strayEndTag as gitbookStrayEndTag } from './gitbook/stray-end-tag.ts';
import { unclosedBlock as gitbookUnclosedBlock } from './gitbook/unclosed-block.ts';
import { unknownBlock as gitbookUnknownBlock } from './gitbook/unknown-block.ts';
import { suppressionWithoutReason as lintSuppressionWithoutReason } from './lint/suppression-without-reason.ts';
import { unusedSuppression as lintUnusedSuppression } from './lint/unused-suppression.ts';
import { duplicateId as modelDuplicateId } from './model/duplicate-id.ts';
import { idDiffersOnlyInCase as modelIdDiffersOnlyInCase } from './model/id-differs-only-in-case.ts';
import { invalidFrontMatter as pageInvalidFrontMatter } from './page/invalid-front-matter.ts';
import { invalidUtf8 as pageInvalidUtf8 } from './page/invalid-utf8.ts';
import { noModelId as pageNoModelId } from './page/no-model-id.ts';
import { tooDeep as pageTooDeep } from './page/too-deep.ts';
import { tooLarge as pageTooLarge } from './page/too-large.ts';
import { alternativesMissing as schemaAlternativesMissing } from './schema/alternatives-missing.ts';
import { enumValuesMissing as schemaEnumValuesMissing } from './schema/enum-values-missing.ts';
import { incomplete as schemaIncomplete } from './schema/incomplete.ts';
import { requiredUnknown as schemaRequiredUnknown } from './schema/required-unknown.ts';
import { statedBounds as schemaStatedBounds } from './schema/stated-bounds.ts';
import { danglingRef as specDanglingRef } from './spec/dangling-ref.ts';
import { defaultRejected as specDefaultRejected } from './spec/default-rejected.ts';
import { externalRef as specExternalRef } from './spec/external-ref.ts';
import { invalidKeyword as specInvalidKeyword } from './spec/invalid-keyword.ts';
import { invalidPattern as specInvalidPattern } from './spec/invalid-pattern.ts';
import { invalidRequired as specInvalidRequired } from './spec/invalid-required.ts';
import { invalidType as specInvalidType } from './spec/invalid-type.ts';
import { invalidUtf8 as specInvalidUtf8 } from './spec/invalid-utf8.ts';
import { notOpenapi as specNotOpenapi } from './spec/not-openapi.ts';
import { onlyCaseDiffers as specOnlyCaseDiffers } from './spec/only-case-differs.ts';
import { tooDeep as specTooDeep } from './spec/too-deep.ts';
import { unresolved as specUnresolved } from './spec/unresolved.ts';

/** All rules, sorted by id. */
export const rules: readonly Rule[] = [
  formatLossyText,
  formatRefusedText,
  formatUnknownValue,
  gitbookCrossedBlock,
  gitbookMalformedTag,
  gitbookRunawayFence,
  gitbookStrayEndTag,
  gitbookUnclosedBlock,
  gitbookUnknownBlock,
  lintSuppressionWithoutReason,
  lintUnusedSuppression,
  modelDuplicateId,
  modelIdDiffersOnlyInCase,
  pageInvalidFrontMatter,
  pageInvalidUtf8,
  pageNoModelId,
  pageTooDeep,
  pageTooLarge,
  schemaAlternativesMissing,
  schemaEnumValuesMissing,
  schemaIncomplete,
  schemaRequiredUnknown,
  schemaStatedBounds,
  specDanglingRef,
  specDefaultRejected,
  specExternalRef,
  specInvalidKeyword,
  specInvalidPattern,
  specInvalidRequired,
  specInvalidType,
  specInvalidUtf8,
  specNotOpenapi,
  specOnlyCaseDiffers,
  specTooDeep,
  specUnresolved,
];

/** Every id that a configuration may set. */
export const ruleIds: readonly string[] = rules.map(({ id }) => id);
