const listing = `function list(errors) {
  return errors.flatMap((error) => (error.branch ? list(error.branch) : [issue(error)]));
}`;

/** Text of the function that makes issues of errors, for modules without alternatives. */
export const plainIssues = `${listing}
function issue({ path, keyword, params }) {
  return { path, keyword, message: message(keyword, params), params };
}`;

/**
 * The same where there are alternatives: what each of them rejects stands below the issue of `anyOf` or `oneOf`, the
 * closest first. Closest is the one of the right type, then with the fewest fixed values missed, then with the
 * fewest issues.
 */
export const unionIssues = `${listing}
function issue({ path, keyword, params, branches }) {
  const own = { path, keyword, message: message(keyword, params), params };
  if (branches.length === 0 || params.passingSchemas) return own;
  const ranked = branches.map((branch) => list([branch])).map((issues) => [distance(path, issues), issues]);
  const alternatives = ranked.sort(([a], [b]) => a - b).map(([, issues]) => issues);
  return { ...own, message: explain(own, alternatives), alternatives };
}
function distance(path, issues) {
  const wrongType = issues.some((issue) => issue.path === path && issue.keyword === "type");
  const wrongValues = issues.filter(({ keyword }) => keyword === "const" || keyword === "enum").length;
  return (wrongType ? 1e9 : 0) + wrongValues * 1e5 + issues.length;
}
function explain({ path, message }, alternatives) {
  const [closest] = alternatives;
  const all = alternatives.flat();
  if (all.every((issue) => issue.path === path && issue.keyword === "type")) {
    return "must be " + [...new Set(all.flatMap(({ params }) => params.type))].join(" or ");
  }
  let leaf = closest[0];
  while (leaf?.alternatives && leaf.message.startsWith("must match")) leaf = leaf.alternatives[0][0];
  if (!leaf) return message;
  const place = leaf.path === path ? "the value" : leaf.path;
  const more = closest.length > 1 ? " (and " + (closest.length - 1) + " more)" : "";
  return message + "; in the closest one " + place + " " + leaf.message + more;
}`;

/** Text of what a module exports. Recursion ends with the stack, so what is nested deeper is rejected, not thrown at. */
export const entryPoints = `export function is(value) {
  try {
    return f0(value, "");
  } catch (error) {
    if (error instanceof RangeError) return false;
    throw error;
  }
}
export function issues(value) {
  try {
    return f0(value, "") ? [] : list(f0.errors);
  } catch (error) {
    if (!(error instanceof RangeError)) throw error;
    return [{ path: "", keyword: "depth", message: "is nested too deeply to be checked", params: {} }];
  }
}
`;
