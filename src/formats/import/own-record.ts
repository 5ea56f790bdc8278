import type { Draft, SourcePlace } from "../../core/import/draft.ts";
import { type Refusal, refusal } from "../../core/import/reasons.ts";
import { organizationSchema } from "../schema.ts";
import type { Imported } from "./imported.ts";

/** A record as our own files and exports write it, and where it stands. */
export interface Own {
  readonly data: Readonly<Record<string, unknown>>;
  readonly country: unknown;
  readonly from: readonly SourcePlace[];
}

/** What compiling adds to a record: no part of what it says. */
const computed = ["country", "private_fields"];

/** Records of our own, read back whole: one that has not the directory's shape is refused, with the first field that is wrong. */
export const ownRecords = (all: readonly Own[], refusedBefore: readonly Refusal[] = []): Imported => {
  const records: Draft[] = [];
  const refused: Refusal[] = [...refusedBefore];
  for (const { data, country, from } of all) {
    const written = Object.fromEntries(
      Object.entries(data)
        .filter(([field]) => !computed.includes(field))
        .map(([field, value]) => [field, field === "phones" && Array.isArray(value) ? value.map(withoutE164) : value]),
    );
    const { success, data: organization, error } = organizationSchema.safeParse(written);
    const wrong = typeof country !== "string" ? "country" : error?.issues[0]?.path.join(".") || error?.issues[0]?.code;
    if (success && typeof country === "string") records.push({ organization: { ...organization, country }, from, ours: true });
    else refused.push(...from.map((at) => refusal(at, "wrong-value", { field: wrong ?? "", given: "" })));
  }
  return { read: all.reduce((sum, { from }) => sum + from.length, refusedBefore.length), records, refused, lost: [], unknownTypes: [] };
};

const withoutE164 = (phone: unknown): unknown => {
  if (typeof phone !== "object" || phone === null) return phone;
  const { e164: _, ...written } = phone as Readonly<Record<string, unknown>>;
  return written;
};
