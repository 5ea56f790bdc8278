import type { CheckedOrganization } from "../rule.ts";
import { directoryRule } from "../rule.ts";

/** One number under two ids: perhaps one provider that was entered twice. */
export const numberTwice = directoryRule("number-twice", "warning", ({ countries }) =>
  countries.flatMap(({ records }) => {
    const first = new Map<string, CheckedOrganization>();
    return records.flatMap((record) =>
      (record.organization.phones ?? []).flatMap(({ number }, n) => {
        const digits = number.replace(/\D/g, "");
        const before = first.get(digits);
        if (!before) first.set(digits, record);
        return before && before !== record ? [{ in: record, path: ["phones", n, "number"], args: { other: before.organization.id } }] : [];
      }),
    );
  }),
);
