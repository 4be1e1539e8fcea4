// Written by scripts/write-rule-docs.ts; do not edit.
import type { Rule } from '../rule.ts';
import { lossyText as formatLossyText } from './format/lossy-text.ts';
import { refusedText as formatRefusedText } from './format/refused-text.ts';
import { unknownValue as formatUnknownValue } from './format/unknown-value.ts';
import { codeBlockWithoutFence as gitbookCodeBlockWithoutFence } from './gitbook/code-block-without-fence.ts';
import { crossedBlock as gitbookCrossedBlock } from './gitbook/crossed-block.ts';
import { invalidHintStyle as gitbookInvalidHintStyle } from './gitbook/invalid-hint-style.ts';
import { malformedTag as gitbookMalformedTag } from './gitbook/malformed-tag.ts';
import { runawayFence as gitbookRunawayFence } from './gitbook/runaway-fence.ts';
import { strayEndTag as gitbookStrayEndTag } from './gitbook/stray-end-tag.ts';
import { unclosedBlock as gitbookUnclosedBlock } from './gitbook/unclosed-block.ts';
import { unknownAttribute as gitbookUnknownAttribute } from './gitbook/unknown-attribute.ts';
import { unknownBlock as gitbookUnknownBlock } from './gitbook/unknown-block.ts';
import { brokenPage as linkBrokenPage } from './link/broken-page.ts';
import { caseMismatch as linkCaseMismatch } from './link/case-mismatch.ts';
import { missingAnchor as linkMissingAnchor } from './link/missing-anchor.ts';
import { missingAsset as linkMissingAsset } from './link/missing-asset.ts';
import { missingFile as linkMissingFile } from './link/missing-file.ts';
import { suppressionWithoutReason as lintSuppressionWithoutReason } from './lint/suppression-without-reason.ts';
import { unusedSuppression as lintUnusedSuppression } from './lint/unused-suppression.ts';
import { catalogueOnly as modelCatalogueOnly } from './model/catalogue-only.ts';
import { duplicateId as modelDuplicateId } from './model/duplicate-id.ts';
import { idDiffersOnlyInCase as modelIdDiffersOnlyInCase } from './model/id-differs-only-in-case.ts';
import { idNotInSpec as modelIdNotInSpec } from './model/id-not-in-spec.ts';
import { malformedId as modelMalformedId } from './model/malformed-id.ts';
import { notInCatalogue as modelNotInCatalogue } from './model/not-in-catalogue.ts';
import { onlyInSamples as modelOnlyInSamples } from './model/only-in-samples.ts';
import { retiredIdInUse as modelRetiredIdInUse } from './model/retired-id-in-use.ts';
import { specIdNotOnPage as modelSpecIdNotOnPage } from './model/spec-id-not-on-page.ts';
import { caseOnlyDuplicateFolder as navCaseOnlyDuplicateFolder } from './nav/case-only-duplicate-folder.ts';
import { documentMissing as navDocumentMissing } from './nav/document-missing.ts';
import { duplicateEntry as navDuplicateEntry } from './nav/duplicate-entry.ts';
import { notInSummary as navNotInSummary } from './nav/not-in-summary.ts';
import { summaryTargetMissing as navSummaryTargetMissing } from './nav/summary-target-missing.ts';
import { duplicateHeading as pageDuplicateHeading } from './page/duplicate-heading.ts';
import { duplicateSample as pageDuplicateSample } from './page/duplicate-sample.ts';
import { duplicateTitle as pageDuplicateTitle } from './page/duplicate-title.ts';
import { fenceLanguageMismatch as pageFenceLanguageMismatch } from './page/fence-language-mismatch.ts';
import { genericTitle as pageGenericTitle } from './page/generic-title.ts';
import { invalidFrontMatter as pageInvalidFrontMatter } from './page/invalid-front-matter.ts';
import { invalidUtf8 as pageInvalidUtf8 } from './page/invalid-utf8.ts';
import { noModelId as pageNoModelId } from './page/no-model-id.ts';
import { noOperation as pageNoOperation } from './page/no-operation.ts';
import { noSample as pageNoSample } from './page/no-sample.ts';
import { noServer as pageNoServer } from './page/no-server.ts';
import { noTitle as pageNoTitle } from './page/no-title.ts';
import { stubPage as pageStubPage } from './page/stub-page.ts';
import { tabLanguageMismatch as pageTabLanguageMismatch } from './page/tab-language-mismatch.ts';
import { templateText as pageTemplateText } from './page/template-text.ts';
import { tooDeep as pageTooDeep } from './page/too-deep.ts';
import { tooLarge as pageTooLarge } from './page/too-large.ts';
import { tooMany as pageTooMany } from './page/too-many.ts';
import { unclosedHtml as pageUnclosedHtml } from './page/unclosed-html.ts';
import { empty as responseEmpty } from './response/empty.ts';
import { invalidResponse as responseInvalidResponse } from './response/invalid-response.ts';
import { invalidStreamChunk as responseInvalidStreamChunk } from './response/invalid-stream-chunk.ts';
import { notJson as responseNotJson } from './response/not-json.ts';
import { notationMismatch as responseNotationMismatch } from './response/notation-mismatch.ts';
import { otherModel as responseOtherModel } from './response/other-model.ts';
import { deprecatedParameter as sampleDeprecatedParameter } from './sample/deprecated-parameter.ts';
import { duplicateHeader as sampleDuplicateHeader } from './sample/duplicate-header.ts';
import { emptyModel as sampleEmptyModel } from './sample/empty-model.ts';
import { invalidRequest as sampleInvalidRequest } from './sample/invalid-request.ts';
import { leakedCredential as sampleLeakedCredential } from './sample/leaked-credential.ts';
import { placeholderShape as samplePlaceholderShape } from './sample/placeholder-shape.ts';
import { syntaxError as sampleSyntaxError } from './sample/syntax-error.ts';
import { twinsDiffer as sampleTwinsDiffer } from './sample/twins-differ.ts';
import { unknownModel as sampleUnknownModel } from './sample/unknown-model.ts';
import { unknownParameter as sampleUnknownParameter } from './sample/unknown-parameter.ts';
import { wrongEndpoint as sampleWrongEndpoint } from './sample/wrong-endpoint.ts';
import { wrongMethod as sampleWrongMethod } from './sample/wrong-method.ts';
import { alternativesMissing as schemaAlternativesMissing } from './schema/alternatives-missing.ts';
import { enumValuesMissing as schemaEnumValuesMissing } from './schema/enum-values-missing.ts';
import { incomplete as schemaIncomplete } from './schema/incomplete.ts';
import { namesInferred as schemaNamesInferred } from './schema/names-inferred.ts';
import { requiredUnknown as schemaRequiredUnknown } from './schema/required-unknown.ts';
import { sourcesDisagree as schemaSourcesDisagree } from './schema/sources-disagree.ts';
import { statedBounds as schemaStatedBounds } from './schema/stated-bounds.ts';
import { statedContradicts as schemaStatedContradicts } from './schema/stated-contradicts.ts';
import { danglingRef as specDanglingRef } from './spec/dangling-ref.ts';
import { defaultRejected as specDefaultRejected } from './spec/default-rejected.ts';
import { exampleRejected as specExampleRejected } from './spec/example-rejected.ts';
import { externalRef as specExternalRef } from './spec/external-ref.ts';
import { invalidKeyword as specInvalidKeyword } from './spec/invalid-keyword.ts';
import { invalidPattern as specInvalidPattern } from './spec/invalid-pattern.ts';
import { invalidRequired as specInvalidRequired } from './spec/invalid-required.ts';
import { invalidType as specInvalidType } from './spec/invalid-type.ts';
import { invalidUtf8 as specInvalidUtf8 } from './spec/invalid-utf8.ts';
import { missingAuth as specMissingAuth } from './spec/missing-auth.ts';
import { noResponseSchema as specNoResponseSchema } from './spec/no-response-schema.ts';
import { notOpenapi as specNotOpenapi } from './spec/not-openapi.ts';
import { onlyCaseDiffers as specOnlyCaseDiffers } from './spec/only-case-differs.ts';
import { orphanSpec as specOrphanSpec } from './spec/orphan-spec.ts';
import { tooDeep as specTooDeep } from './spec/too-deep.ts';
import { unknownSchema as specUnknownSchema } from './spec/unknown-schema.ts';
import { unreachableBranch as specUnreachableBranch } from './spec/unreachable-branch.ts';
import { unresolved as specUnresolved } from './spec/unresolved.ts';
import { untypedEnum as specUntypedEnum } from './spec/untyped-enum.ts';
import { unusedComponents as specUnusedComponents } from './spec/unused-components.ts';

/** All rules, sorted by id. */
export const rules: readonly Rule[] = [
  formatLossyText,
  formatRefusedText,
  formatUnknownValue,
  gitbookCodeBlockWithoutFence,
  gitbookCrossedBlock,
  gitbookInvalidHintStyle,
  gitbookMalformedTag,
  gitbookRunawayFence,
  gitbookStrayEndTag,
  gitbookUnclosedBlock,
  gitbookUnknownAttribute,
  gitbookUnknownBlock,
  linkBrokenPage,
  linkCaseMismatch,
  linkMissingAnchor,
  linkMissingAsset,
  linkMissingFile,
  lintSuppressionWithoutReason,
  lintUnusedSuppression,
  modelCatalogueOnly,
  modelDuplicateId,
  modelIdDiffersOnlyInCase,
  modelIdNotInSpec,
  modelMalformedId,
  modelNotInCatalogue,
  modelOnlyInSamples,
  modelRetiredIdInUse,
  modelSpecIdNotOnPage,
  navCaseOnlyDuplicateFolder,
  navDocumentMissing,
  navDuplicateEntry,
  navNotInSummary,
  navSummaryTargetMissing,
  pageDuplicateHeading,
  pageDuplicateSample,
  pageDuplicateTitle,
  pageFenceLanguageMismatch,
  pageGenericTitle,
  pageInvalidFrontMatter,
  pageInvalidUtf8,
  pageNoModelId,
  pageNoOperation,
  pageNoSample,
  pageNoServer,
  pageNoTitle,
  pageStubPage,
  pageTabLanguageMismatch,
  pageTemplateText,
  pageTooDeep,
  pageTooLarge,
  pageTooMany,
  pageUnclosedHtml,
  responseEmpty,
  responseInvalidResponse,
  responseInvalidStreamChunk,
  responseNotJson,
  responseNotationMismatch,
  responseOtherModel,
  sampleDeprecatedParameter,
  sampleDuplicateHeader,
  sampleEmptyModel,
  sampleInvalidRequest,
  sampleLeakedCredential,
  samplePlaceholderShape,
  sampleSyntaxError,
  sampleTwinsDiffer,
  sampleUnknownModel,
  sampleUnknownParameter,
  sampleWrongEndpoint,
  sampleWrongMethod,
  schemaAlternativesMissing,
  schemaEnumValuesMissing,
  schemaIncomplete,
  schemaNamesInferred,
  schemaRequiredUnknown,
  schemaSourcesDisagree,
  schemaStatedBounds,
  schemaStatedContradicts,
  specDanglingRef,
  specDefaultRejected,
  specExampleRejected,
  specExternalRef,
  specInvalidKeyword,
  specInvalidPattern,
  specInvalidRequired,
  specInvalidType,
  specInvalidUtf8,
  specMissingAuth,
  specNoResponseSchema,
  specNotOpenapi,
  specOnlyCaseDiffers,
  specOrphanSpec,
  specTooDeep,
  specUnknownSchema,
  specUnreachableBranch,
  specUnresolved,
  specUntypedEnum,
  specUnusedComponents,
];

/** Every id that a configuration may set. */
export const ruleIds: readonly string[] = rules.map(({ id }) => id);
