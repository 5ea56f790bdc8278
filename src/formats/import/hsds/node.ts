/** An object of HSDS as somebody wrote it: nothing is known of its values. */
export type Node = Readonly<Record<string, unknown>>;

export const isNode = (value: unknown): value is Node => typeof value === "object" && value !== null && !Array.isArray(value);

/** As it stands; undefined where there is no word in it. */
export const textOf = (node: Node | undefined, field: string): string | undefined => {
  const value = node?.[field];
  const text = typeof value === "string" ? value : typeof value === "number" ? String(value) : "";
  return /\S/.test(text) ? text : undefined;
};

/** One line of it. Older programs write the end of a line as two characters, and nothing as NULL. */
export const lineOf = (node: Node | undefined, field: string): string | undefined => {
  const line = textOf(node, field)
    ?.replace(/\\r\\n|\\n/g, " ")
    .replace(/\s+/g, " ")
    .trim();
  return line === "" || line === "NULL" ? undefined : line;
};

export const numberOf = (node: Node, field: string): number | undefined => {
  const text = textOf(node, field);
  return text !== undefined && /^\d+(\.0+)?$/.test(text) ? Number(text) : undefined;
};

export const partsOf = (node: Node | undefined, field: string): readonly Node[] => {
  const value = node?.[field];
  return Array.isArray(value) ? value.filter(isNode) : [];
};

export const partOf = (node: Node | undefined, field: string): Node | undefined => {
  const value = node?.[field];
  return isNode(value) ? value : undefined;
};

export const present = <T>(values: readonly (T | undefined)[]): readonly T[] => values.filter((one) => one !== undefined);

export const distinct = <T>(values: readonly T[]): readonly T[] => [...new Map(values.map((one) => [JSON.stringify(one), one])).values()];

/** `{ key: value }` of what is known, `{}` of what is not. */
export const given = <K extends string, T>(key: K, value: T | undefined): { readonly [P in K]?: T } =>
  (value === undefined ? {} : { [key]: value }) as { readonly [P in K]?: T };

export const list = <K extends string, T>(key: K, values: readonly T[]): { readonly [P in K]?: readonly T[] } =>
  given(key, values.length > 0 ? values : undefined);
