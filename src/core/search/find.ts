import type { Question } from "./query.ts";
import { type Match, type SearchResult, search, type World } from "./search.ts";

/** How many of the best get a second opinion. */
const few = 10;

/**
 * A search, with Fuse where the index of words is unsure: among misspelt names it says which is the likeliest, and when
 * nothing was found it goes through them all. Loaded only then.
 */
export const find = async (world: World, question: Question): Promise<SearchResult> => {
  const result = search(world, question);
  const { left } = result.query;
  const head = result.matches.slice(0, few);
  if (left.length === 0 || head.length === 1 || (head.length > 1 && !head.some(isSimilar))) return result;
  const { mostLike } = await import("./fuzzy.ts");
  return search(world, question, mostLike(left, head.length > 0 ? head.map(({ listing }) => listing) : world.index.listings));
};

const isSimilar = ({ reasons }: Match): boolean => reasons.some((reason) => reason.code === "name" && reason.how === "similar");
