import type { CheckedOrganization } from "../../core/lint/rule.ts";
import { directoryRule } from "../../core/lint/rule.ts";
import { dialledNumber } from "../e164.ts";

/** One number under two ids: perhaps one provider that was entered twice. Compared as it is dialled, however each writes it. */
export const numberTwice = directoryRule("number-twice", "warning", ({ countries }) =>
  countries.flatMap(({ country: { country }, records }) => {
    const first = new Map<string, CheckedOrganization>();
    return records.flatMap((record) =>
      (record.organization.phones ?? []).flatMap(({ number, e164 }, n) => {
        const dialled = e164 ?? dialledNumber(number, country);
        const before = first.get(dialled);
        if (!before) first.set(dialled, record);
        return before && before !== record ? [{ in: record, path: ["phones", n, "number"], args: { other: before.organization.id } }] : [];
      }),
    );
  }),
);
