import { markdownLineEnding } from 'micromark-util-character';
import type { Construct, State } from 'micromark-util-types';

/** Looks at the rest of a line, which is not empty; whether that succeeds is for `accept` to say. */
export function readLine(accept: (line: string) => boolean): Construct {
  return {
    partial: true,
    tokenize(effects, ok, nok) {
      const inside: State = (code) => {
        if (code === null || markdownLineEnding(code)) {
          const token = effects.exit('gitbookLine');
          return accept(this.sliceSerialize(token)) ? ok(code) : nok(code);
        }
        effects.consume(code);
        return inside;
      };
      return (code) => {
        effects.enter('gitbookLine');
        return inside(code);
      };
    },
  };
}
