/** An operation in which contents can be chosen, whatever they are: schemas, validators, modules. */
export interface Choosable<T> {
  /** Lower case. */
  readonly method: string;
  readonly path: string;
  /** The key in the registry. */
  readonly key: string;
  /** By media type. */
  readonly request?: Readonly<Record<string, T>> | undefined;
  /** By status, then by media type. */
  readonly responses?: Readonly<Record<string, Readonly<Record<string, T>>>> | undefined;
}

/** Which content of a model is meant; what is not said is chosen. */
export interface ContentChoice {
  /** A label, method and path, or a key. */
  readonly operation?: string | undefined;
  /** The answer rather than the request, or that of one status. */
  readonly response?: boolean | string | number | undefined;
  readonly mediaType?: string | undefined;
}

/** A chosen content and where it stands. */
export interface ChosenContent<T> {
  readonly label: string;
  readonly status?: string;
  readonly mediaType: string;
  readonly content: T;
}

type Labelled<T> = readonly (readonly [label: string, operation: Choosable<T>])[];

/** The operations that are meant, in their order: all, those of a label or key, or those of a method and path. */
export function chooseOperations<T>(operations: Labelled<T>, name: string | undefined): Labelled<T> {
  if (name === undefined) return operations;
  const exact = operations.filter(([label, { key }]) => label === name || key === name);
  return exact.length > 0 ? exact : operations.filter(([, operation]) => nameOf(operation) === name);
}

/**
 * The content that is meant. A request is that of the first `POST` with a body, else of the first operation with one; an
 * answer is that to this request, from its operation or another with the same method and path, else of the first operation
 * that has one. Of several statuses the first that is no error is taken, of several media types the first that is JSON.
 */
export function chooseContent<T>(
  operations: Labelled<T>,
  choice: ContentChoice = {},
): ChosenContent<T> | undefined {
  const meant = chooseOperations(operations, choice.operation);
  if (choice.response === undefined || choice.response === false) {
    return chooseRequest(meant, choice.mediaType);
  }
  const asked = chooseRequest(meant, undefined);
  const asking = meant.find(([label]) => label === asked?.label);
  const alike = asking ? meant.filter(([, other]) => nameOf(other) === nameOf(asking[1])) : meant;
  for (const [label, operation] of asking ? [asking, ...alike] : alike) {
    const found = chooseAnswer(operation, choice);
    if (found) return { label, ...found };
  }
  return undefined;
}

function chooseRequest<T>(
  operations: Labelled<T>,
  mediaType: string | undefined,
): ChosenContent<T> | undefined {
  const creating = operations.filter(([, { method }]) => method === 'post');
  for (const [label, { request = {} }] of [...creating, ...operations]) {
    const found = chooseMediaType(request, mediaType);
    if (found) return { label, ...found };
  }
  return undefined;
}

function chooseAnswer<T>(
  { responses = {} }: Choosable<T>,
  { response, mediaType }: ContentChoice,
): Omit<ChosenContent<T>, 'label'> | undefined {
  const statuses = Object.keys(responses);
  const isDefault = (status: string) => status.toLowerCase() === 'default';
  const wanted =
    response === true
      ? [...statuses.filter((status) => status.startsWith('2')), ...statuses.filter(isDefault)]
      : statuses.filter((status) => status === String(response));
  for (const status of wanted) {
    const found = chooseMediaType(responses[status] ?? {}, mediaType);
    if (found) return { status, ...found };
  }
  return undefined;
}

function chooseMediaType<T>(
  contents: Readonly<Record<string, T>>,
  wanted: string | undefined,
): { readonly mediaType: string; readonly content: T } | undefined {
  const found = Object.entries(contents);
  const chosen =
    wanted === undefined
      ? (found.find(([mediaType]) => mediaType.includes('json')) ?? found[0])
      : found.find(([mediaType]) => mediaType === wanted);
  return chosen && { mediaType: chosen[0], content: chosen[1] };
}

function nameOf({ method, path }: Pick<Choosable<unknown>, 'method' | 'path'>): string {
  return `${method.toUpperCase()} ${path}`;
}
