import type { Helper } from './helpers.ts';

/** The parts of a calendar that the formats of dates and times need; as ajv-formats reads them. */
const date: Helper = {
  uses: [],
  text: `function date(text) {
  const [, year, month, day] = /^(\\d\\d\\d\\d)-(\\d\\d)-(\\d\\d)$/.exec(text)?.map(Number) ?? [];
  if (!(month >= 1 && month <= 12 && day >= 1)) return false;
  const leap = year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
  return day <= (month === 2 && leap ? 29 : [0, 31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31][month]);
}`,
};

const time: Helper = {
  uses: [],
  text: `function time(text) {
  const parts = /^(\\d\\d):(\\d\\d):(\\d\\d(?:\\.\\d+)?)(z|([+-])(\\d\\d)(?::?(\\d\\d))?)$/i.exec(text);
  if (!parts) return false;
  const [hour, minute, second] = [+parts[1], +parts[2], +parts[3]];
  const [zoneHour, zoneMinute] = [+(parts[6] || 0), +(parts[7] || 0)];
  if (zoneHour > 23 || zoneMinute > 59) return false;
  if (hour <= 23 && minute <= 59 && second < 60) return true;
  const sign = parts[5] === "-" ? -1 : 1;
  const utcMinute = minute - zoneMinute * sign;
  const utcHour = hour - zoneHour * sign - (utcMinute < 0 ? 1 : 0);
  return (utcHour === 23 || utcHour === -1) && (utcMinute === 59 || utcMinute === -1) && second < 61;
}`,
};

const dateTime: Helper = {
  uses: ['date', 'time'],
  text: `function dateTime(text) {
  const parts = text.split(/t|\\s/i);
  return parts.length === 2 && date(parts[0]) && time(parts[1]);
}`,
};

const regex: Helper = {
  uses: [],
  text: `function regex(text) {
  if (/[^\\\\]\\\\Z/.test(text)) return false;
  try {
    new RegExp(text);
    return true;
  } catch {
    return false;
  }
}`,
};

const URI_TEXT = String.raw`/^(?:[a-z][a-z0-9+\-.]*:)(?:\/?\/(?:(?:[a-z0-9\-._~!$&'()*+,;=:]|%[0-9a-f]{2})*@)?(?:\[(?:(?:(?:(?:[0-9a-f]{1,4}:){6}|::(?:[0-9a-f]{1,4}:){5}|(?:[0-9a-f]{1,4})?::(?:[0-9a-f]{1,4}:){4}|(?:(?:[0-9a-f]{1,4}:){0,1}[0-9a-f]{1,4})?::(?:[0-9a-f]{1,4}:){3}|(?:(?:[0-9a-f]{1,4}:){0,2}[0-9a-f]{1,4})?::(?:[0-9a-f]{1,4}:){2}|(?:(?:[0-9a-f]{1,4}:){0,3}[0-9a-f]{1,4})?::[0-9a-f]{1,4}:|(?:(?:[0-9a-f]{1,4}:){0,4}[0-9a-f]{1,4})?::)(?:[0-9a-f]{1,4}:[0-9a-f]{1,4}|(?:(?:25[0-5]|2[0-4]\d|[01]?\d\d?)\.){3}(?:25[0-5]|2[0-4]\d|[01]?\d\d?))|(?:(?:[0-9a-f]{1,4}:){0,5}[0-9a-f]{1,4})?::[0-9a-f]{1,4}|(?:(?:[0-9a-f]{1,4}:){0,6}[0-9a-f]{1,4})?::)|[Vv][0-9a-f]+\.[a-z0-9\-._~!$&'()*+,;=:]+)\]|(?:(?:25[0-5]|2[0-4]\d|[01]?\d\d?)\.){3}(?:25[0-5]|2[0-4]\d|[01]?\d\d?)|(?:[a-z0-9\-._~!$&'()*+,;=]|%[0-9a-f]{2})*)(?::\d*)?(?:\/(?:[a-z0-9\-._~!$&'()*+,;=:@]|%[0-9a-f]{2})*)*|\/(?:(?:[a-z0-9\-._~!$&'()*+,;=:@]|%[0-9a-f]{2})+(?:\/(?:[a-z0-9\-._~!$&'()*+,;=:@]|%[0-9a-f]{2})*)*)?|(?:[a-z0-9\-._~!$&'()*+,;=:@]|%[0-9a-f]{2})+(?:\/(?:[a-z0-9\-._~!$&'()*+,;=:@]|%[0-9a-f]{2})*)*)(?:\?(?:[a-z0-9\-._~!$&'()*+,;=:@/?]|%[0-9a-f]{2})*)?(?:#(?:[a-z0-9\-._~!$&'()*+,;=:@/?]|%[0-9a-f]{2})*)?$/i`;

const uri: Helper = {
  uses: [],
  text: `const uriPattern = ${URI_TEXT};
const uri = (text) => /\\/|:/.test(text) && uriPattern.test(text);`,
};

/** Formats that ajv-formats checks with functions of several parts, which a module must hold as text. */
export const formatHelpers: ReadonlyMap<string, Helper> = new Map([
  ['date', date],
  ['time', time],
  ['dateTime', dateTime],
  ['regex', regex],
  ['uri', uri],
]);

const helperNames: ReadonlyMap<string, string> = new Map([
  ['date', 'date'],
  ['date-time', 'dateTime'],
  ['regex', 'regex'],
  ['time', 'time'],
  ['uri', 'uri'],
]);

/** The helper that checks a format; formats that are one pattern need none. */
export function formatHelper(format: string): string | undefined {
  return helperNames.get(format);
}
