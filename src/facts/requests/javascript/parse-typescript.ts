import { tsPlugin } from '@sveltejs/acorn-typescript';
import { type Options, Parser } from 'acorn';

/** A parser as plugins see it; its published types leave this out. */
type TokenParserClass = new (
  options: Options,
  input: string,
) => Parser & { readonly input: string; nextToken(): void };

/** Bounded by steps: code that may be a type or an expression, nested in such code, takes exponentially many. */
function bounded(Base: typeof Parser): typeof Parser {
  const TokenParser = Base as unknown as TokenParserClass;
  class BoundedParser extends TokenParser {
    private steps = 0;

    // Each step goes over one token; ordinary code has far fewer than units.
    override nextToken(): void {
      this.steps += 1;
      if (this.steps > 50_000 + 2 * this.input.length) throw new RangeError('Too many readings to try');
      super.nextToken();
    }
  }
  return BoundedParser as unknown as typeof Parser;
}

/** Parses TypeScript; its types are part of the tree. */
export const TypeScriptParser = Parser.extend(tsPlugin(), bounded);
