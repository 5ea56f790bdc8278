import type { Organization } from "../../src/core/directory/model.ts";
import { find } from "../../src/core/search/find.ts";
import type { Filters } from "../../src/core/search/query.ts";
import type { SearchResult } from "../../src/core/search/search.ts";
import { buildIndex } from "../../src/core/search/write-index.ts";
import { today, world } from "./directory.ts";

/** A made-up record of Belgium: one shelter, of which nothing is stated. */
export const record = (id: string, fields: Partial<Organization> = {}): Organization => ({
  id,
  name: `Made-up ${id}`,
  kind: "ngo",
  description: "",
  country: "BE",
  coverage: "national",
  status: "active",
  sources: [],
  assured: { on: today, how: "phone" },
  services: [{ type: "shelter" }],
  ...fields,
});

export const askOf = (records: readonly Organization[], words: string, filters: Filters = {}): Promise<SearchResult> =>
  find({ ...world, index: buildIndex(records) }, { words: [words], filters });
