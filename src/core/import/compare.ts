import type { Organization } from "../directory/model.ts";
import type { CheckedCountry, CheckedOrganization, DirectoryRule, OrganizationRule } from "../lint/rule.ts";
import { freeMail } from "../lint/rules/free-mail.ts";
import { nameTwice } from "../lint/rules/name-twice.ts";
import { serviceTwice } from "../lint/rules/service-twice.ts";
import { rules } from "../lint/rules.ts";
import { type Problem, problem } from "../problem.ts";
import { isUnknown } from "./draft.ts";
import type { Settled, SettledOrganization } from "./settle.ts";

/** A record that may be one that is there already: in the directory, or earlier in the same file. */
export interface PossibleDuplicate {
  readonly id: string;
  readonly other: string;
  readonly why: "id-twice" | "number-twice" | "name-twice";
}

/** Compared by the rules of `check`, country by country. @param numberTwice the rule for numbers, which knows numbering plans */
export const possibleDuplicates = (
  records: readonly Settled[],
  inDirectory: (country: string) => readonly Organization[],
  numberTwice: DirectoryRule,
): readonly PossibleDuplicate[] => {
  const countries = [...new Set(records.map(({ organization }) => organization.country))].sort();
  return countries.flatMap((country) => {
    const given = records.filter(({ organization }) => organization.country === country).map(({ organization }) => asRecord(organization));
    const ids = new Set(given.map(({ id }) => id));
    const there = inDirectory(country);
    const seen = new Set<string>();
    const again = given.flatMap(({ id }): readonly PossibleDuplicate[] => {
      const isTwice = seen.has(id) || there.some((one) => one.id === id);
      seen.add(id);
      return isTwice ? [{ id, other: id, why: "id-twice" }] : [];
    });
    const young = given.map(checked);
    const all = [...there.filter(({ id }) => !ids.has(id)).map(checked), ...young];
    const together: CheckedCountry = { country: { country, emergency: [], organizations: [] }, records: all, placeOf: nowhere };
    const found = [numberTwice, nameTwice].flatMap((rule) =>
      rule.check({ countries: [together], standsElsewhere: () => false }).flatMap(({ in: one, args }): readonly PossibleDuplicate[] => {
        const record = young.find((other) => other === one);
        const why = rule.id === "number-twice" ? "number-twice" : "name-twice";
        return record && "other" in args && args.other !== record.organization.id
          ? [{ id: record.organization.id, other: args.other, why }]
          : [];
      }),
    );
    const once = new Map([...again, ...found].map((one) => [`${one.id} ${one.other} ${one.why}`, one]));
    return [...once.values()];
  });
};

/** What the rules for single records say of them, mailboxes of persons and of everybody among it. */
export const findingsIn = (records: readonly Settled[]): readonly Problem[] => {
  const single = [...rules, serviceTwice, freeMail].filter((rule): rule is OrganizationRule => rule.scope === "organization");
  return records.flatMap(({ organization }) => {
    const record = asRecord(organization);
    return single.flatMap((rule) =>
      rule.check(record).map(({ args }) => problem(rule.id, args, { of: record.id, severity: rule.severity })),
    );
  });
};

/** As far as it is known: the rules look at what is there. */
const asRecord = (organization: SettledOrganization): Organization =>
  ({ ...organization, services: organization.services.filter(({ type }) => !isUnknown(type)) }) as unknown as Organization;

const nowhere = () => ({ file: "", line: 1, column: 1 });
const checked = (organization: Organization): CheckedOrganization => ({ id: organization.id, organization, placeOf: nowhere });
