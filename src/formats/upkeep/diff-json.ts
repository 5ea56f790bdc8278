import type { Diff } from "./diff-texts.ts";

/** Described by `docs/schemas/diff-1.json`. */
export const diffSchema = "referral/diff/1";

export const diffData = ({ countries, effect, leftOut }: Diff) => ({
  faults: leftOut,
  countries: countries.map(({ country, national, records }) => ({
    country,
    national,
    records: records.map(({ change, id, name, from, merged, facts, assured, confirmed }) => ({
      change,
      id,
      name,
      ...(from !== undefined && { from }),
      ...(merged && { merged }),
      facts,
      assured,
      confirmed,
    })),
  })),
  turns: effect.turns,
  effects: effect.effects,
  cases: effect.cases,
});
