import { isCollection, isPair, isScalar, type Node } from "yaml";

/** Where the line of an offset begins. */
export const lineStart = (text: string, offset: number): number => text.lastIndexOf("\n", offset - 1) + 1;

/** Where the line after that of an offset begins. An offset behind a line break belongs to the line that it ended. */
export const lineEnd = (text: string, offset: number): number => {
  if (text[offset - 1] === "\n") return offset;
  const at = text.indexOf("\n", offset);
  return at < 0 ? text.length : at + 1;
};

/** Where the last value inside a node ends; the comments and empty lines after it are left to what follows. */
export const contentEnd = (node: unknown): number => {
  if (isPair(node)) return isNode(node.value) ? contentEnd(node.value) : contentEnd(node.key);
  if (isCollection(node) && !node.flow && node.items.length > 0) return contentEnd(node.items.at(-1));
  return isNode(node) ? (node.range?.[1] ?? 0) : 0;
};

export const isNode = (value: unknown): value is Node => isScalar(value) || isCollection(value);

/** The line break of a file. */
export const breakOf = (text: string): string => (text.includes("\r\n") ? "\r\n" : "\n");

/** Every line that holds something, moved to the right. */
export const indented = (text: string, columns: number): string => text.replace(/^(?=.)/gm, " ".repeat(columns));
