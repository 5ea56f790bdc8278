import type { Named } from "./fuzzy.ts";
import { mayMeet } from "./may-meet.ts";
import type { Question } from "./query.ts";
import { asking, type Match, type SearchResult, type World } from "./search.ts";

/** How many of the best get a second opinion. */
const few = 10;
/** Over more names than these Fuse takes longer than anybody waits. */
const many = 5_000;

/**
 * A search, with Fuse where the index of words is unsure: among misspelt names it says which is the likeliest, and when
 * nothing was found it goes through them all, or of a large directory through those of the place and the need. Loaded only then.
 */
export const find = async (world: World, question: Question): Promise<SearchResult> => {
  const answer = asking(world, question);
  const result = answer();
  const { left } = result.query;
  const head = result.numbers.slice(0, few).map(result.match);
  if (left.length === 0 || head.length === 1 || (head.length > 1 && !head.some(isSimilar))) return result;
  const { mostLike } = await import("./fuzzy.ts");
  return answer(mostLike(left, head.length > 0 ? head.map(namesOf) : everyName(world, result)));
};

const isSimilar = ({ reasons }: Match): boolean => reasons.some((reason) => reason.code === "name" && reason.how === "similar");

const namesOf = ({ n, listing: { name, alternate_names = [] } }: Pick<Match, "n" | "listing">): Named => [n, [name, ...alternate_names]];

const everyName = ({ index }: World, { query }: SearchResult): readonly Named[] => {
  if (index.count <= many) return index.names().map((names, n) => [n, names]);
  const likely = [...mayMeet(index, query.filters)];
  return likely.length > many ? [] : likely.map((n) => namesOf({ n, listing: index.listing(n) }));
};
