import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { Organization } from "../../src/core/directory/model.ts";
import { expectedIds } from "./expectation.ts";

/** A query that a person typed, and what it must find. */
export interface Case {
  /** The list it stands in: the search is never tuned to the words of "held-out". */
  readonly list: string;
  readonly kind: string;
  readonly query: string;
  /** Ids that are right; none where nothing is to be found. */
  readonly expected: ReadonlySet<string>;
  readonly nothing: boolean;
}

const folder = join(import.meta.dirname, "queries");

/** Every query of `queries/*.txt`: "# kind of query", then lines "what was typed = what is right" (see `expectation.ts`). */
export const readCases = (organizations: readonly Organization[]): readonly Case[] =>
  readdirSync(folder).flatMap((file) => {
    const list = file.replace(".txt", "");
    let kind = "";
    return readFileSync(join(folder, file), "utf8")
      .split("\n")
      .flatMap((line): Case[] => {
        if (line.startsWith("# ")) kind = line.slice(2);
        const [query, expectation] = line.split(" = ");
        if (query === undefined || expectation === undefined) return [];
        return [{ list, kind, query, expected: expectedIds(expectation, organizations), nothing: expectation === "nothing" }];
      });
  });
