/** How deep quotes, lists, brackets and emphasis may nest; what nests deeper stays text. */
export const maxNesting = 100;
