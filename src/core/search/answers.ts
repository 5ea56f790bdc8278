import { canGlance } from "./glance.ts";
import { glancedAt } from "./glanced.ts";
import { mayMeet } from "./may-meet.ts";
import type { Offers } from "./offers.ts";
import type { Order } from "./order.ts";
import { type Candidate, isMeant, isMeantByName, keyOf, orderOf, reasonsFor } from "./rank.ts";
import type { Alike, Match, SearchResult } from "./search.ts";
import { type Asked, countriesOf, needsWords, orAlike, type Weigh, weighing } from "./weigh.ts";

interface Answers extends Pick<SearchResult, "match"> {
  readonly order: Order;
  missed(): readonly Candidate[];
  missedByName(): readonly Candidate[];
}

/** Judges those who may be meant, and puts those who meet the conditions in order: with and without a second opinion on names. */
export const answering = (asked: Asked): ((alike?: Alike) => Answers) => {
  const offers = offersFor(asked);
  let glanced: Order | undefined;
  return (alike) => {
    const weigh = weighing(asked, alike);
    if (!offers) return allWeighed(asked, weigh, alike);
    glanced ??= glancedAt(asked, weighing(asked), offers);
    const order = alike ? reordered(glanced, asked, weigh, alike) : glanced;
    return order.count > 0 ? unread(order, asked, weigh, alike) : allWeighed(asked, weigh, alike);
  };
};

/** What is stated by those who may be an answer without a word of the question, where that tells all that is asked of them. */
const offersFor = ({ index, query, matching }: Asked): Offers | undefined => {
  const [type] = query.filters.service ?? [];
  return type && canGlance(query.filters) && !needsWords(query, matching.strange) ? index.offersOf(type) : undefined;
};

/** Only those of whom there is a second opinion may stand elsewhere. */
const reordered = (order: Order, { query, today }: Asked, weigh: Weigh, alike: Alike): Order => {
  const others = order.without(alike);
  for (const n of alike.keys()) {
    const candidate = weigh(n);
    if (candidate?.judged.failed.length === 0) others.add(n, keyOf(candidate, query.filters, today));
  }
  return others;
};

const unread = (order: Order, asked: Asked, weigh: Weigh, alike: Alike | undefined): Answers => ({
  order,
  match: reader(asked, weigh),
  missed: () => allWeighed(asked, weigh, alike).missed(),
  missedByName: () =>
    [...wordedIn(asked, alike)]
      .filter((n) => isMeantByName(orAlike(asked.matching.of(n), alike?.get(n))))
      .flatMap((n) => weigh(n) ?? [])
      .filter(({ judged }) => judged.failed.length === 1),
});

/** Who has a word of the question, or is like it. */
const wordedIn = ({ matching: { touched } }: Asked, alike: Alike | undefined): ReadonlySet<number> =>
  alike ? new Set([...touched, ...alike.keys()]) : touched;

const allWeighed = (asked: Asked, weigh: Weigh, alike: Alike | undefined): Answers => {
  const { index, query, matching, today } = asked;
  const found: Candidate[] = [];
  const missed: Candidate[] = [];
  const around: Candidate[] = [];
  const consider = (n: number): void => {
    const candidate = weigh(n);
    if (!candidate) return;
    const fails = candidate.judged.failed.length;
    if (candidate.lacksWords) {
      if (fails === 0) around.push(candidate);
    } else if (fails === 0) found.push(candidate);
    else if (fails === 1) missed.push(candidate);
  };
  const worded = wordedIn(asked, alike);
  for (const n of worded) consider(n);
  // Without any of the words: where words are needed, only who is there may stand in for them.
  if (!needsWords(query, matching.strange) || (alike && countriesOf(query.filters)))
    for (const n of mayMeet(index, query.filters)) if (!worded.has(n)) consider(n);
  // Nobody there has these words, and nobody elsewhere is meant: who is there is a better answer than none.
  const answers = found.length > 0 || missed.some(({ words }) => isMeant(words)) ? found : around;
  return {
    order: orderOf(answers, query.filters, today),
    match: reader(asked, weigh, answers),
    missed: () => missed,
    missedByName: () => missed.filter(({ words }) => isMeantByName(words)),
  };
};

/** Tells answers by their numbers; of one that was only glanced at the listing is read when somebody looks at it. */
const reader = ({ query: { filters }, today }: Asked, weigh: Weigh, weighed: readonly Candidate[] = []): ((n: number) => Match) => {
  const known = new Map(weighed.map((candidate) => [candidate.n, candidate]));
  const read = (n: number): Candidate => {
    const candidate = known.get(n) ?? weigh(n);
    if (!candidate) throw new RangeError(`no answer ${n}`);
    known.set(n, candidate);
    return candidate;
  };
  return (n) => ({
    n,
    get listing() {
      return read(n).listing;
    },
    get services() {
      return read(n).judged.services;
    },
    // Made for the few that are shown.
    get reasons() {
      return reasonsFor(read(n), filters, today);
    },
  });
};
