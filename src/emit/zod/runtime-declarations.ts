/** Text of `zod/runtime.d.ts`: what declarations of schemas need; the functions are for their modules alone. */
export const runtimeDeclarations = `import type * as z from 'zod';

/** A schema whose values must satisfy another one too. */
export type Narrow<S extends z.core.SomeType, T extends z.core.SomeType> = S & {
  readonly _zod: { readonly output: z.core.output<T>; readonly input: z.core.input<T> };
};
`;
