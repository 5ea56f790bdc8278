import type { Country } from "../directory/model.ts";
import type { Person } from "../upkeep/person.ts";
import { type ServiceType, serviceTypes } from "../vocabulary/ids.ts";
import { type Edit, successorsIn } from "./difference.ts";
import { type InventedCase, inventedCases } from "./invented-cases.ts";
import { type Options, optionsFor } from "./options.ts";

/** What an edit means to people in need of a service. */
export interface Effect {
  readonly kind: "loses" | "gains" | "less-sure" | "surer";
  readonly country: string;
  readonly service: ServiceType;
  readonly provider: string;
  readonly persons: readonly Person[];
  /** Only at these ages, of those that were asked. */
  readonly ages?: readonly number[];
  /** Only when asked for in these languages. */
  readonly languages?: readonly string[];
  /** The record stated it (where they lose it) or states it now (where they gain it); without it, it is one to ask. */
  readonly stated: boolean;
  /** How many may still take them: the fewest of any case. */
  readonly left: number;
}

/** The step between somebody and nobody. */
export interface Turn {
  readonly kind: "last" | "first";
  readonly country: string;
  readonly service: ServiceType;
  readonly persons: readonly Person[];
  /** Who was the last, or is the first, to state that it takes them. */
  readonly providers: readonly string[];
  /** Others that do not state it and may take them. */
  readonly maybe: number;
}

export interface HumanEffect {
  readonly turns: readonly Turn[];
  readonly effects: readonly Effect[];
  readonly cases: { readonly asked: number; readonly lose: number; readonly gain: number; readonly stranded: number };
}

/** Nobody must overlook a loss. */
const order: readonly Turn["kind"][] = ["last", "first"];

interface Replayed {
  readonly asked: InventedCase;
  /** Under the ids of today. */
  readonly before: Options;
  readonly after: Options;
}

/** Asks the invented cases of each changed country before the edit and after it. */
export const effectOf = (edit: Edit, countries: readonly string[]): HumanEffect => {
  const all = countries.map((code) => ({ code, replayed: replay(code, edit) }));
  const cases = all.flatMap(({ replayed }) => replayed);
  const count = (holds: (one: Replayed) => boolean): number => cases.filter(holds).length;
  return {
    turns: all.flatMap(({ code, replayed }) => turnsOf(code, replayed)).toSorted((a, b) => order.indexOf(a.kind) - order.indexOf(b.kind)),
    effects: all.flatMap(({ code, replayed }) => effectsOf(code, replayed)),
    cases: {
      asked: cases.length,
      lose: count(({ before, after }) => [...before.keys()].some((id) => !after.has(id))),
      gain: count(({ before, after }) => [...after.keys()].some((id) => !before.has(id))),
      stranded: count(({ before, after }) => before.size > 0 && after.size === 0),
    },
  };
};

const replay = (code: string, edit: Edit): readonly Replayed[] => {
  const find = (some: readonly Country[]): Country =>
    some.find(({ country }) => country === code) ?? { country: code, emergency: [], organizations: [] };
  const [old, young] = [find(edit.before), find(edit.after)];
  const successorOf = successorsIn(edit);
  const ids = new Set(edit.before.flatMap(({ organizations }) => organizations.map(({ id }) => id)));
  return inventedCases([old, young]).map((asked) => {
    const after = optionsFor(asked, young);
    const before = new Map<string, boolean>();
    for (const [id, sure] of optionsFor(asked, old)) {
      const now = successorOf(id);
      const is = after.get(now);
      const doesAsMuch = is === true || (is === false && !sure);
      // A record that was there before stands for one that moved into it where it does as much; where it doesn't, that one is gone.
      const key = now !== id && ids.has(now) && !doesAsMuch ? id : now;
      before.set(key, sure || before.get(key) === true);
    }
    return { asked, before, after };
  });
};

const turnsOf = (country: string, replayed: readonly Replayed[]): readonly Turn[] => {
  // What language somebody speaks is another question: here, whether there is anybody at all.
  const plain = replayed.filter(({ asked }) => asked.language === undefined);
  const turns = [...groupBy(plain, ({ asked }) => `${asked.service} ${asked.person}`).values()].flatMap((group): Turn[] => {
    const [first] = group;
    const stated = (side: "before" | "after") => [
      ...new Set(group.flatMap((one) => [...one[side]].filter(([, sure]) => sure).map(([id]) => id))),
    ];
    const maybe = (side: "before" | "after") => Math.max(...group.map((one) => [...one[side].values()].filter((sure) => !sure).length));
    const [before, after] = [stated("before"), stated("after")];
    if (!first || before.length > 0 === after.length > 0) return [];
    const { service, person } = first.asked;
    return before.length > 0
      ? [{ kind: "last", country, service, persons: [person], providers: before, maybe: maybe("after") }]
      : [{ kind: "first", country, service, persons: [person], providers: after, maybe: maybe("before") }];
  });
  return merged(turns, ({ persons: _, ...rest }) => JSON.stringify(rest));
};

const effectsOf = (country: string, replayed: readonly Replayed[]): readonly Effect[] => {
  const effects = [...groupBy(replayed, ({ asked }) => `${asked.service} ${asked.person}`).values()].flatMap((group) => {
    const providers = [...new Set(group.flatMap(({ before, after }) => [...before.keys(), ...after.keys()]))].sort();
    return providers.flatMap((provider) =>
      kinds.flatMap((kind) => {
        const touched = group.filter((one) => kindOf(one, provider) === kind);
        return touched.length > 0 ? [effect(kind, country, provider, touched, group)] : [];
      }),
    );
  });
  const byService = merged(effects, ({ persons: _, ...rest }) => JSON.stringify(rest));
  return byService.toSorted(
    (a, b) => kinds.indexOf(a.kind) - kinds.indexOf(b.kind) || serviceTypes.indexOf(a.service) - serviceTypes.indexOf(b.service),
  );
};

const kinds = ["loses", "less-sure", "gains", "surer"] as const satisfies readonly Effect["kind"][];

const kindOf = ({ before, after }: Replayed, provider: string): Effect["kind"] | undefined => {
  const [was, is] = [before.get(provider), after.get(provider)];
  if (was === is) return undefined;
  if (is === undefined) return "loses";
  if (was === undefined) return "gains";
  return is ? "surer" : "less-sure";
};

const effect = (
  kind: Effect["kind"],
  country: string,
  provider: string,
  touched: readonly Replayed[],
  group: readonly Replayed[],
): Effect => {
  const agesIn = (some: readonly Replayed[]) => [...new Set(some.flatMap(({ asked }) => asked.age ?? []))];
  const languages = [...new Set(touched.flatMap(({ asked }) => asked.language ?? []))];
  const [ages, allAges] = [agesIn(touched), agesIn(group)];
  const [first] = touched;
  if (!first) throw new Error("an effect touches a case");
  return {
    kind,
    country,
    service: first.asked.service,
    provider,
    persons: [first.asked.person],
    ...(ages.length < allAges.length && { ages }),
    ...(touched.every(({ asked }) => asked.language !== undefined) && { languages }),
    stated: touched.some(({ before, after }) => (kind === "loses" ? before : after).get(provider) === true),
    left: Math.min(...touched.map(({ after }) => after.size)),
  };
};

/** Those that differ in whom they are about alone are one. */
const merged = <T extends { readonly persons: readonly Person[] }>(all: readonly T[], key: (one: T) => string): readonly T[] =>
  [...groupBy(all, key).values()].flatMap(([first, ...others]) =>
    first ? [{ ...first, persons: [...new Set([first, ...others].flatMap(({ persons }) => persons))] }] : [],
  );

const groupBy = <T>(all: readonly T[], key: (one: T) => string): ReadonlyMap<string, readonly T[]> => {
  const groups = new Map<string, T[]>();
  for (const one of all) groups.set(key(one), [...(groups.get(key(one)) ?? []), one]);
  return groups;
};
