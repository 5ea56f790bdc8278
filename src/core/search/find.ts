import { type Named, worthComparing } from "./alike-names.ts";
import { mayMeet } from "./may-meet.ts";
import type { Question } from "./query.ts";
import { asking, type Match, type SearchResult, type World } from "./search.ts";

/** How many of the best get a second opinion. */
const few = 10;
/** Over more names than these Fuse takes longer than anybody waits. */
const many = 5_000;

/**
 * A search, with Fuse where the index of words is unsure: among misspelt names it says which is the likeliest, and when
 * nothing was found it goes through them all, or of a large directory through those of the place and the need. Loaded only where a name
 * has enough of the letters.
 */
export const find = async (world: World, question: Question): Promise<SearchResult> => {
  const answer = asking(world, question);
  const result = answer();
  const { left } = result.query;
  const head = result.best(few).map(result.match);
  if (left.length === 0 || head.length === 1 || (head.length > 1 && !head.some(isSimilar))) return result;
  const text = left.join(" ");
  const names = worthComparing(text, head.length > 0 ? head.map(namesOf) : everyName(world, result));
  const alike = names.length > 0 ? (await import("./fuzzy.ts")).mostLike(text, names) : new Map();
  return head.length > 0 && alike.size === 0 ? result : answer(alike);
};

const isSimilar = ({ reasons }: Match): boolean => reasons.some((reason) => reason.code === "name" && reason.how === "similar");

const namesOf = ({ n, listing: { name, alternate_names = [] } }: Pick<Match, "n" | "listing">): Named => [n, [name, ...alternate_names]];

const everyName = ({ index }: World, { query }: SearchResult): readonly Named[] => {
  if (index.count <= many) return index.names().map((names, n) => [n, names]);
  const likely = [...mayMeet(index, query.filters)];
  return likely.length > many ? [] : likely.map((n) => namesOf({ n, listing: index.listing(n) }));
};
