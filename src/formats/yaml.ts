import { type Document, isMap, isNode, isScalar, LineCounter, parseDocument, visit } from "yaml";
import { type Path, type Place, type Problem, problem } from "../core/problem.ts";
import { fail, ok, type Result } from "../core/result.ts";

/** A document's data, and where each part of it stands in the text. */
export interface YamlText {
  readonly data: unknown;
  /** Where the value at `path` begins; a missing one falls back to the nearest parent that is there. */
  placeOf(path: Path): Place;
  /** Where the key at the end of `path` begins. */
  keyPlaceOf(path: Path): Place;
}

/** Characters that are read at once. The largest country of 2026 has 21,000. */
const LONGEST = 1_000_000;

export const isTooLong = (text: string): boolean => text.length > LONGEST;
const DEEPEST = 64;

/**
 * Reads one YAML 1.2 document. Whatever the text holds, the answer is data or one problem, never an exception:
 * the first fault is told, since the ones after it are mostly its echo.
 */
export const readYaml = (given: string, file: string): Result<YamlText> => {
  const text = given.replace(/^\uFEFF/, "");
  const refused = refuse(text, file);
  if (refused) return fail(refused);

  const lines = new LineCounter();
  const placeAt = (offset: number): Place => {
    const { line, col } = lines.linePos(offset);
    return { file, line: Math.max(1, line), column: Math.max(1, col) };
  };
  const document = parseDocument(text, { lineCounter: lines, prettyErrors: false, stringKeys: true, uniqueKeys: false, logLevel: "error" });
  const fault = document.errors[0];
  if (fault) {
    const detail = fault.message.replace(/\s+/g, " ");
    return fail(problem("yaml-syntax", { detail }, { at: placeAt(openingQuote(document, fault.pos[0]) ?? fault.pos[0]) }));
  }
  const trap = aliasOrTwice(document);
  if (trap) return fail({ ...trap.problem, at: placeAt(trap.offset) });

  return ok({
    data: document.toJS({ maxAliasCount: 0 }),
    placeOf: (path) => placeAt(offsetOf(document, path)),
    keyPlaceOf: (path) => placeAt(keyOffset(document, path) ?? offsetOf(document, path)),
  });
};

/** What no country file needs and what can bring a parser down: depth kills the process, not just the parse. */
const refuse = (text: string, file: string): Problem | undefined => {
  const at = (offset: number): Place => {
    const before = text.slice(0, offset).split("\n");
    return { file, line: before.length, column: (before.at(-1)?.length ?? 0) + 1 };
  };
  if (isTooLong(text)) return problem("yaml-refused", { what: "size" }, { at: { file, line: 1, column: 1 } });
  const control = text.search(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f]/);
  if (control >= 0) return problem("yaml-refused", { what: "control-character" }, { at: at(control) });
  const undecodable = text.indexOf("\uFFFD");
  if (undecodable >= 0) return problem("yaml-refused", { what: "encoding" }, { at: at(undecodable) });
  const deep = tooDeep(text);
  return deep === undefined ? undefined : problem("yaml-refused", { what: "nesting" }, { at: at(deep) });
};

/** The offset at which brackets, indentation or rows of `- - -` go deeper than any honest file. */
const tooDeep = (text: string): number | undefined => {
  const indented = text.search(new RegExp(`^[ \\t?:-]{${DEEPEST * 2}}`, "m"));
  if (indented >= 0) return indented;
  let depth = 0;
  for (let at = 0; at < text.length; at++) {
    const letter = text[at];
    if (letter === "[" || letter === "{") depth++;
    else if (letter === "]" || letter === "}") depth = Math.max(0, depth - 1);
    if (depth > DEEPEST) return at;
  }
  return undefined;
};

/** An open quote is missed where the text ends; the reader looks for where it began. */
const openingQuote = (document: Document, end: number): number | undefined => {
  let found: number | undefined;
  visit(document, {
    Scalar: (_, { type, range }) => {
      if (type?.startsWith("QUOTE_") && range && range[0] < end && end <= range[2]) found = range[0];
    },
  });
  return found;
};

/** Aliases can multiply without end; of two equal keys one would be lost. (The parser's own check of keys is quadratic.) */
const aliasOrTwice = (document: Document): { readonly problem: Problem; readonly offset: number } | undefined => {
  let found: { problem: Problem; offset: number } | undefined;
  const stop = (fault: Problem, node: unknown): symbol => {
    found = { problem: fault, offset: (isNode(node) ? node.range?.[0] : undefined) ?? 0 };
    return visit.BREAK;
  };
  visit(document, {
    Alias: (_, node) => stop(problem("yaml-refused", { what: "alias" }), node),
    Map: (_, map) => {
      const seen = new Set<string>();
      for (const { key } of map.items) {
        const field = isScalar(key) ? String(key.value) : String(key);
        if (seen.has(field)) return stop(problem("duplicate-key", { field }), key);
        seen.add(field);
      }
      return undefined;
    },
  });
  return found;
};

const offsetOf = (document: Document, path: Path): number => {
  for (let length = path.length; length >= 0; length--) {
    const node = document.getIn(path.slice(0, length), true);
    if (isNode(node) && node.range) return node.range[0];
  }
  return 0;
};

const keyOffset = (document: Document, path: Path): number | undefined => {
  const parent = document.getIn(path.slice(0, -1), true);
  const pair = isMap(parent) ? parent.items.find(({ key }) => isScalar(key) && key.value === path.at(-1)) : undefined;
  return isNode(pair?.key) ? pair.key.range?.[0] : undefined;
};
