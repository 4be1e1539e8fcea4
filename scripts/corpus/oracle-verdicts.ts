/** A difference between docschema and the oracle, judged by reading the page. */
interface Verdict {
  /** As the oracle writes it. */
  readonly path: string;
  readonly field: string;
  /** Who is right, and why. */
  readonly verdict: string;
}

export const verdicts: readonly Verdict[] = [
  {
    path: 'docs/api-references/music-models/MiniMax/minimax-music-[legacy].md',
    field: 'samples',
    verdict:
      'docschema: two JavaScript fences and a JSON5 fence that hold lines of log output: they call nothing',
  },
  {
    path: 'docs/api-references/music-models/google/lyria-2.md',
    field: 'samples',
    verdict:
      'docschema: two JavaScript fences and a JSON5 fence that hold lines of log output: they call nothing',
  },
  {
    path: 'docs/api-references/text-models-llm/google/gemma-3-27b.md',
    field: 'samples',
    verdict: 'docschema: the second Python and JavaScript tabs show a `messages` fragment without a call',
  },
  {
    path: 'docs/api-references/video-models/kling-ai/avatar-pro.md',
    field: 'samples',
    verdict: 'docschema: two fences with the one line that was changed, without a call',
  },
  {
    path: 'docs/api-references/video-models/kling-ai/avatar-standard.md',
    field: 'samples',
    verdict: 'docschema: two fences with the one line that was changed, without a call',
  },
  {
    path: 'docs/api-references/video-models/kling-ai/v1.6-pro-effects.md',
    field: 'samples',
    verdict: 'docschema: a JSON5 fence with a line of log output: it calls nothing',
  },
  {
    path: 'docs/api-references/video-models/kling-ai/v1.6-standard-effects.md',
    field: 'samples',
    verdict: 'docschema: a JSON5 fence with a line of log output: it calls nothing',
  },
];
