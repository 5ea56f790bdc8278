import * as z from "zod";
import { bys, type Trends } from "../../core/trends/picture.ts";
import { smallestK } from "../../core/trends/protect.ts";
import { trendWords as w } from "../../messages/en/trends.ts";

const count = z.number().int().min(0);
const source = z.object({
  kind: z.enum(["ctdc", "own", "merged"]),
  name: z.string(),
  persons: count,
  shape: z.enum(["k-anonymised", "synthetic"]).optional(),
  countries: z.array(z.string()).optional(),
  years: z.array(count).optional(),
  k: z.number().int().min(smallestK).multipleOf(smallestK).optional(),
  offices: z.number().int().min(1).optional(),
  pictures: z.array(z.object({ by: z.enum(bys), answered: count, entries: z.array(z.object({ id: z.string(), count })) })),
});
const file = z.object({ schema: z.literal("referral/trends/1"), data: z.object({ sources: z.array(source).length(1) }) });

/** The one source of what `trends --json` gave, or why it is none, in words. */
export const readPublished = (text: string, name: string): Trends | { readonly fault: string } => {
  const parsed = file.safeParse(asJson(text));
  const issue = parsed.error?.issues[0];
  if (!parsed.success) return { fault: issue === undefined || issue.path.length === 0 ? w.notTheForm : issue.path.join(".") };
  const [one] = parsed.data.data.sources;
  if (!one) return { fault: w.notTheForm };
  const { pictures, shape, countries, years, k, offices, ...rest } = one;
  const numbers = [one.persons, ...pictures.flatMap(({ answered, entries }) => [answered, ...entries.map((entry) => entry.count)])];
  // Figures of cases that were not protected must not be passed on as if they were.
  if (one.kind !== "ctdc" && (k === undefined || numbers.some((number) => number % k !== 0))) return { fault: w.badCounts };
  return {
    ...rest,
    name,
    ...(shape && { shape }),
    ...(countries && { countries }),
    ...(years && { years }),
    ...(k !== undefined && { k }),
    ...(offices !== undefined && { offices }),
    pictures: pictures.map(({ by, answered, entries }) => ({ by, answered, counts: new Map(entries.map(({ id, count }) => [id, count])) })),
  };
};

const asJson = (text: string): unknown => {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
};
