import { describe, expect, it } from 'vitest';
import { readStatedBounds, type StatedSubject } from '../../src/prose-bounds/read-stated-bounds.ts';

const read = (text: string, subject?: StatedSubject) => {
  const stated = readStatedBounds(text, subject);
  if (stated === undefined) return undefined;
  const { sentence, ...bounds } = stated;
  expect(sentence).not.toBe('');
  return bounds;
};

const bounds: readonly (readonly [text: string, expected: object, subject?: StatedSubject])[] = [
  ['Guidance of the sampler, between 0.001 and 0.999.', { minimum: 0.001, maximum: 0.999 }],
  ['Number between -2.0 and 2.0.', { minimum: -2, maximum: 2 }],
  ['What sampling temperature to use, between 0 and 2.', { minimum: 0, maximum: 2 }],
  ['A value between `0` and `1` inclusive.', { minimum: 0, maximum: 1 }],
  ['Must be between 1 and 4,096 tokens.', { minimum: 1, maximum: 4096 }],
  ['Lengths between 3 and 64 characters are accepted.', { minLength: 3, maxLength: 64 }],
  ['How many pictures are wanted: from 1 to 10', { minimum: 1, maximum: 10 }],
  ['An integer from 1 to 10.', { minimum: 1, maximum: 10 }],
  ['Values from -1 up to 1.', { minimum: -1, maximum: 1 }],
  ['Range: 0-2', { minimum: 0, maximum: 2 }],
  ['Value range: [0, 100]', { minimum: 0, maximum: 100 }],
  ['It is a float in the range 0.1 to 5.', { minimum: 0.1, maximum: 5 }],
  ['The valid range is 1 - 128.', { minimum: 1, maximum: 128 }],
  ['Up to 4 sequences where the text stops.', { maxItems: 4 }],
  ['Up to 4 stop sequences.', { maxItems: 4 }],
  ['Accepts up to five images.', { maxItems: 5 }],
  ['How many images to make, up to 10 images.', { maximum: 10 }, 'number'],
  ['List of up to 8 reference images.', { maxItems: 8 }, 'array'],
  ['Must be at least 1.', { minimum: 1 }],
  ['The list must hold at least one message.', { minItems: 1 }],
  ['Must contain at least 8 characters.', { minLength: 8 }],
  ['Must be no less than 16.', { minimum: 16 }],
  ['A number greater than or equal to 0.', { minimum: 0 }],
  ['Must not exceed 500.', { maximum: 500 }],
  ['The text cannot exceed 2000 characters.', { maxLength: 2000 }],
  ['At most 16 tags.', { maxItems: 16 }],
  ['No more than 3.', { maximum: 3 }],
  ['Limited to 120 characters.', { maxLength: 120 }],
  ['max 1024 characters', { maxLength: 1024 }],
  ['Prompt (max 1024 characters)', { maxLength: 1024 }, 'string'],
  ['Max: 30', { maximum: 30 }],
  ['Minimum: 4. Maximum: 8.', { minimum: 4, maximum: 8 }],
  ['The minimum is 64 and the maximum is 2048.', { minimum: 64, maximum: 2048 }],
  ['Maximum length is 500.', { maxLength: 500 }, 'string'],
  ['Max length: 256', { maxLength: 256 }],
  [
    'Minimum is 1000 (1 second). Default is 30000 (30 seconds). Maximum is 300000 (300 seconds).',
    { minimum: 1000, default: 30000, maximum: 300000 },
  ],
  ['Size in pixels, >= 256 and <= 1440.', { minimum: 256, maximum: 1440 }],
  ['Must be 2 or more.', { minimum: 2 }],
  ['Defaults to 1.0', { default: 1 }],
  ['Defaults to 1.', { default: 1 }],
  ['Defaults to `auto`.', { default: 'auto' }],
  ['Defaults to "en" if not specified.', { default: 'en' }],
  ["Defaults to 'US' when omitted.", { default: 'US' }],
  ['The default is `1024x1024`.', { default: '1024x1024' }],
  ['Default: true', { default: true }],
  ['Whether to stream (default: false).', { default: false }],
  ['The default value is 0.7, which suits prose.', { default: 0.7 }],
  ['One of `low`, `medium` or `high`.', { enum: ['low', 'medium', 'high'] }],
  ['Must be one of: "a", "b".', { enum: ['a', 'b'] }],
  ['Either `url` or `b64_json`.', { enum: ['url', 'b64_json'] }],
  ['Allowed values: `1`, `2`, `4`.', { enum: [1, 2, 4] }],
  ['Temperature. Between 0 and 2. Defaults to 1.', { minimum: 0, maximum: 2, default: 1 }],
];

const nothing: readonly (readonly [text: string, subject?: StatedSubject])[] = [
  ['Released between 2023 and 2024.'],
  ['Available from 2024-05-13 to 2025-01-01.'],
  ['Versions from 1.0 to 2.0 are deprecated.'],
  ['Upgrade from 3 to 4 first.'],
  ['Successor of relay-3.5-turbo and relay-4.'],
  ['The model relay-7b-v0.1 between two calls.'],
  ['Images of 1024x1024 or 1792x1024.'],
  ['Up to 10 times faster than before.'],
  ['Supports up to 128k tokens of context.'],
  ['Up to 50% cheaper.'],
  ['At least one of `prompt` and `messages` is required.'],
  ['One of `prompt` or `messages` must be provided.'],
  ['Works with at least Node 20.'],
  ['We recommend values between 0.5 and 0.9.'],
  ['Typically between 1 and 5.'],
  ['It takes between 5 and 10 seconds.'],
  ['If `mode` is `fast`, must be between 1 and 4.'],
  ['For turbo models, up to 4 images.'],
  ['The small model supports up to 4 images.'],
  ['Files of up to 25 MB.'],
  ['Kept for at least 30 days.'],
  ['Costs from 1 to 3 credits.'],
  ['Defaults to the current time.'],
  ['Defaults to 2 days.'],
  ['Defaults to 30 seconds.'],
  ['Choose between `a` and `b`.'],
  ['A language such as `en` or `de`.'],
  ['See section 3 to 5.'],
  ['Port 443 or higher.'],
  ['Between 10:30 and 12:45.'],
  ['Between $5 and $10 per month.'],
  ['ISO 8601 date, RFC 3339.'],
  ['Value range: [0, 2)'],
  ['Set of 16 key-value pairs, up to 16 pairs.'],
  ['between 5 and 2'],
  ['Up to 4 sequences.', 'string'],
  ['Between 3 and 64 characters.', 'number'],
  ['Between 1 and 4.', 'string'],
  [''],
];

describe('bounds stated in prose', () => {
  it.each(bounds.map(([text, expected, subject]) => ({ text, expected, subject })))(
    '$text',
    ({ text, expected, subject }) => {
      expect(read(text, subject)).toEqual(expected);
    },
  );

  it.each(nothing.map(([text, subject]) => ({ text, subject })))(
    'states nothing: $text',
    ({ text, subject }) => {
      expect(read(text, subject)).toBeUndefined();
    },
  );

  it('leaves out what two sentences state differently', () => {
    expect(read('Must be at least 1. Must be at least 2. Must be at most 9.')).toEqual({ maximum: 9 });
  });

  it('keeps the sentences it was read from', () => {
    expect(readStatedBounds('Some words. Must be at least 1. More words.')?.sentence).toBe(
      'Must be at least 1.',
    );
  });

  it('is linear', () => {
    const hostile = [
      'between '.repeat(4000),
      '1'.repeat(40_000),
      '`a`, '.repeat(9000),
      'one of `a`, '.repeat(4000),
      'up to one '.repeat(4000),
      'range: 0-'.repeat(5000),
      ' '.repeat(60_000),
      'if not '.repeat(8000),
    ];
    const start = performance.now();
    for (const text of hostile) readStatedBounds(text);
    expect(performance.now() - start).toBeLessThan(20_000);
  });
});
