import { type CaseCounts, type Protected, protect } from "../../src/core/trends/protect.ts";
import { attack } from "./f22-attack.ts";
import type { Figure } from "./figure.ts";

/** The same numbers at every run. */
const dice = (seed: number) => {
  let state = seed;
  return (below: number): number => {
    state = (state * 1664525 + 1013904223) % 4294967296;
    return Math.floor((state / 4294967296) * below);
  };
};

/** So many categories that trying all of them ends: k to the power of their number. */
const sizes: readonly (readonly [k: number, categories: number])[] = [
  [10, 2],
  [10, 3],
  [6, 4],
  [4, 5],
  [3, 6],
  [3, 7],
  // As many categories as k and more: there a high total forces the hidden ones, if nothing is done.
  [2, 6],
  [2, 9],
];

interface CaseSet {
  readonly counts: CaseCounts;
  readonly lists: Readonly<Record<string, readonly string[]>>;
  readonly k: number;
}

/** Invented cases, most categories with few persons and many with as many as can be hidden: the worst that can be met. */
const caseSet = (n: number): CaseSet => {
  const roll = dice(n * 7919 + 1);
  const [k, size] = sizes[n % sizes.length] ?? [10, 2];
  const count = (): number => {
    const kind = roll(6);
    if (kind < 2) return k - 1;
    if (kind === 2) return roll(k);
    if (kind === 3) return 0;
    return k * (1 + roll(3)) + (roll(2) === 0 ? k - 1 : roll(k));
  };
  const names = Array.from({ length: size }, (_, m) => `c${m}`);
  const tableOf = (by: "gender" | "exploitation") => {
    const counts = new Map(names.map((name) => [name, count()]));
    const sum = [...counts.values()].reduce((one, other) => one + other, 0);
    const largest = Math.max(...counts.values());
    return { by, counts, categories: size, answered: by === "gender" ? sum : largest + roll(sum - largest + 1) };
  };
  const tables = [tableOf("gender"), tableOf("exploitation")];
  // Everybody has a year, and nobody answers who is not there.
  const least = Math.max(...tables.map(({ answered }) => answered));
  const years = Array.from({ length: Math.min(size, 4) }, (_, m) => String(2020 + m));
  const byYear = new Map(years.map((year) => [year, count()]));
  const short = least - [...byYear.values()].reduce((one, other) => one + other, 0);
  if (short > 0) byYear.set("2020", (byYear.get("2020") ?? 0) + short);
  const persons = [...byYear.values()].reduce((one, other) => one + other, 0);
  return {
    counts: { persons, tables: [...tables, { by: "year", counts: byYear, answered: persons }] },
    lists: { gender: names, exploitation: names, year: years },
    k,
  };
};

/** Rounded and cut off at k, and no more: what the attack has to break, or it is no attack. */
const naive = ({ persons, tables }: CaseCounts, k: number): Protected => {
  const down = (count: number): number => Math.floor(count / k) * k;
  const pictures = tables.map(({ by, answered, counts }) => ({
    by,
    answered: down(answered),
    counts: new Map([...counts].filter(([, count]) => count >= k).map(([category, count]) => [category, down(count)])),
  }));
  return { persons: down(persons), pictures, withheld: [] };
};

const recovered = ({ counts, lists, k }: CaseSet, publish: typeof protect) => {
  const hidden = attack(publish(counts, k), counts.tables, lists, k, publish);
  return {
    hidden,
    known: hidden.filter(({ values }) => values.size < 2),
    narrow: hidden.filter(({ values }) => values.size < Math.ceil(k / 2)),
  };
};

/** Whoever knows every total, every category, k and the method tries all that could be behind the published tables. */
export const f22 = async (sets: number): Promise<Figure> => {
  const faults: string[] = [];
  let [hidden, broken, shown, below] = [0, 0, 0, 0];
  for (let n = 0; n < sets; n++) {
    const set = caseSet(n);
    const published = protect(set.counts, set.k);
    shown += published.pictures.length;
    const numbers = [published.persons ?? 0, ...published.pictures.flatMap(({ answered, counts }) => [answered, ...counts.values()])];
    below += numbers.filter((number) => number !== 0 && (number < set.k || number % set.k !== 0)).length;
    const attacked = recovered(set, protect);
    hidden += attacked.hidden.length;
    for (const { by, category, values } of attacked.narrow) faults.push(`set ${n}: ${by} ${category} is one of ${[...values].join(", ")}`);
    for (const { by, category, values } of attacked.hidden) {
      const truth = set.counts.tables.find((table) => table.by === by)?.counts.get(category) ?? 0;
      if (!values.has(truth)) faults.push(`set ${n}: the attack is wrong: ${by} ${category} is ${truth}`);
    }
    broken += recovered(set, naive).known.length;
  }
  const measured = `${sets} case sets, ${shown} tables shown, ${hidden} hidden counts: ${faults.length} recovered or narrowed to fewer than half of the numbers below k; ${below} numbers below k or between its multiples; without the rule on totals the same attack recovers ${broken}`;
  return {
    id: "F22",
    what: "small numbers in published tables, brute force",
    promised: "0 counts below k recovered",
    measured: faults.length === 0 ? measured : `${measured}: ${faults.slice(0, 3).join("; ")}`,
    ok: faults.length === 0 && below === 0 && broken > 0 && hidden > 0,
  };
};
