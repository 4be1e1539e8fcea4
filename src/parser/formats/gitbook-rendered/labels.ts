/** The parts of an operation, as attributes of blocks name them. */
export type SectionName =
  | 'authorizations'
  | 'path'
  | 'query'
  | 'header'
  | 'cookie'
  | 'body'
  | 'payload'
  | 'responses'
  | 'response-headers'
  | 'scopes';

/** Lines that start a part of an operation, in lower case. */
const sectionLabels: ReadonlyMap<string, SectionName> = new Map<string, SectionName>([
  ['authorizations', 'authorizations'],
  ['authorization', 'authorizations'],
  ['path parameters', 'path'],
  ['query parameters', 'query'],
  ['header parameters', 'header'],
  ['cookie parameters', 'cookie'],
  ['cookie', 'cookie'],
  ['body', 'body'],
  ['request body', 'body'],
  ['payload', 'payload'],
  ['responses', 'responses'],
  ['headers', 'response-headers'],
  ['required scopes', 'scopes'],
]);

/** A line that starts a part of an operation, and what else stands on it. */
export interface SectionLabel {
  readonly name: SectionName;
  /** `object[]` of a body that is a list. */
  readonly type?: string;
  readonly mediaType?: string;
}

const mediaType = /^(?:application|audio|font|image|message|model|multipart|text|video|\*)\/[\w.+*-]+$/;

/** Whether a line is nothing but a media type. */
export function isMediaType(text: string): boolean {
  return mediaType.test(text);
}

/** Reads a line as the label of a section: its own words, or `Body` with a type or media type behind it. */
export function readSectionLabel(text: string): SectionLabel | undefined {
  const name = sectionLabels.get(text.toLowerCase());
  if (name !== undefined) return { name };
  const body = /^(Body|Payload)[ ·]*(\S.*)$/.exec(text);
  if (body === null) return undefined;
  const found = body[1] === 'Body' ? 'body' : 'payload';
  const rest = body[2] ?? '';
  if (isMediaType(rest)) return { name: found, mediaType: rest };
  if (/^[\w ·|./+-]{1,60}(?:\[\])+$/.test(rest)) return { name: found, type: rest };
  return undefined;
}

/** Labels of the buttons that open and close what stands below a row. */
export const disclosureLabel =
  /^(?:Show|Hide) (?:properties|available items|child attributes|attributes|headers)$/i;

/** Lines that every page of a site shows and that say nothing of the page. */
export const chrome =
  /^(?:Last updated.*|Last modified.*|Was this (?:page )?helpful\?|Powered by GitBook|Copy(?: page| link)?|Copied!?|Test it|Test It|Ask|Search\.{0,3}|Ctrl ?K|⌘ ?K|On this page|Previous|Next|(?:Previous|Next)[A-Z].*|Edit on GitHub|Export as PDF|This site uses cookies.*|Accept|Reject|Close)$/;

/** Names of icons that some extractors leave behind as words. */
const iconNames =
  'angle-down|angle-right|arrow-right|arrow-up-right(?:-from-square)?|bars|bolt|book(?:-open)?|bookmark|brackets-curly|chevron-(?:down|left|right|up)|circle-(?:check|exclamation|info|question)|code|copy|envelope|external-link|gear|gears|globe|hashtag|house|key|lightbulb|link|list|lock|magnifying-glass|moon|puzzle-piece|robot|rocket|server|sparkles|square-(?:minus|plus|terminal)|star|sun|terminal|triangle-exclamation|user|users|wrench|xmark';

const iconLine = new RegExp(`^(?:${iconNames})$`);
const iconPrefix = new RegExp(`^(?:${iconNames})(?=[A-Z]\\w* ?\\w)`);
const chevrons = /^(?:(?:angle|chevron)-(?:down|left|right|up))+(?=\S)/;

/** Whether a line is the name of an icon and nothing else; single words that are ordinary names do not count. */
export function isIcon(text: string): boolean {
  return text.includes('-') && iconLine.test(text);
}

/** A line without the icon name that leaked into its front. */
export function dropIcon(text: string): string {
  return text.replace(chevrons, '').replace(iconPrefix, '');
}

/** How each language of the renderer other than English says that a row must, or may, be given. */
export const foreignMarks: readonly (readonly [language: string, marks: RegExp])[] = [
  ['German', /(?:Erforderlich|Antworten|Autorisierungen|Mögliche Werte:)/],
  ['Spanish', /(?:Requerido|Opcional(?=$)|Respuestas|Autorizaciones|Valores posibles:)/],
  ['French', /(?:Requis|Optionnel|Réponses|Autorisations|Valeurs possibles\s?:)/],
  ['Japanese', /(?:必須|任意|オプション|レスポンス)/],
  ['Dutch', /(?:Vereist|Optioneel|Antwoorden|Mogelijke waarden:)/],
  ['Norwegian', /(?:Påkrevd|Obligatorisk|Valgfri(?:tt)?|Svar(?=$)|Mulige verdier:)/],
  ['Portuguese', /(?:Obrigatório|Respostas|Autorizações|Valores possíveis:)/],
  ['Chinese', /(?:必需|必填|必须|可选|响应)/],
];

/** Chrome that stands behind everything a page says. */
export const endsPage = /^(?:Last updated|Last modified|Was this|This site uses|Powered by|Previous|Next)/;
