import { ownIds } from './marked-text.ts';

// All patterns are for marked text: between words stands a single space.
const subject = `(?:(?:models? )?${ownIds}(?: models?)?|(?:this|these|the|all|both|our) (?:of these |two |three )?models?(?: ${ownIds})?)`;
const adverbs = '(?:(?:now|already|officially|soon|also|currently) )*';
const ended = '(?:removed|retired|shut down|discontinued|turned off|switched off|phased out)';
const gone = '(?:available|supported|served|offered)';
const past = `(?:(?:has|have) (?:now )?been ${ended}|(?:is|are|was|were) ${adverbs}(?:${ended}|no longer ${gone}))`;
const future = [
  `(?:is|are|was|were|has been|have been|will be) (?:being )?${adverbs}(?:deprecated|sunset(?:ted)?)`,
  `(?:will|(?:is|are) (?:going|scheduled) to) ${adverbs}be ${adverbs}${ended}`,
  `(?:is|are) being ${ended}`,
  `will no longer be ${gone}`,
].join('|');

/** "This model has been retired", "`a` and `b` will be removed": the subject stands right before the verb. */
export const announcement = new RegExp(`(?:${subject}) (?:(?<past>${past})|${future})\\b`, 'gi');

/** What before a subject makes it no subject, or the sentence no announcement: "a parameter of", "if", "except". */
export const otherwise =
  /(?:\b(?:of|for|in|with|by|to|from|than|over|like|unlike|except|but|not|if|when|once|until|unless|whether|before|after|replaces?|succeeds?|supersedes?)|-) ?(?:for |the )?$/i;

/** "No longer available in Europe" is not gone, "for API calls" is. */
export const partly =
  /^ (?:in|for|to|as|by|at|without|with|outside) (?!.{0,40}\b(?:api|calls?|platform|service|use|users)\b)/i;

/** How a note begins that is one as a whole. */
export const label =
  /^\W*(?:deprecat(?:ed|ion)(?: (?:notice|warning|model))?|(?:model )?(?:sunset|retirement) notice)\b[\s.:!—–-]*/iu;

/** What else than models can be deprecated. */
export const things =
  /\b(?:parameters?|fields?|options?|endpoints?|headers?|features?|values?|formats?|voices?|arguments?|properties|property)\b/i;

/** Words that introduce a replacement, up to its mark. */
export const successor =
  /\b(?:(?:migrat|switch|mov|upgrad)(?:e|ing)? to|us(?:e|ing)|replaced (?:by|with)|replacement(?: is)?:?|successor(?: is)?:?|superseded by|in favou?r of|recommend)\b[^\ue000\ue001.]{0,60}([\ue000\ue001])(?! (?:parameter|field|endpoint|header|option))/i;
