import type { Country, Organization } from "../../core/directory/model.ts";
import type { CheckedCountry, CheckedDirectory, CheckedOrganization, DirectoryRule, OrganizationRule, Rule } from "../../core/lint/rule.ts";
import { written } from "../decode.ts";
import { sameData } from "../same-data.ts";

/**
 * Rules of a folder that is laid over countries: its records are whole, most of them from below, and only what it says itself is told.
 * What a rule finds below as well is the business of whoever keeps that. A record that is new here may be one that stands below.
 *
 * @param below the country as it stands below; undefined where there is none
 */
export const overlaid = (rules: readonly Rule[], below: (code: string) => Country | undefined): readonly Rule[] =>
  rules.map((rule) => {
    if (rule.scope === "organization") return ofRecords(rule, below);
    return rule.scope === "directory" ? acrossRecords(rule, below) : rule;
  });

type Below = Parameters<typeof overlaid>[1];

const ofRecords = (rule: OrganizationRule, below: Below): OrganizationRule => ({
  ...rule,
  check: (organization) => {
    const found = rule.check(organization);
    const lower = found.length > 0 ? below(organization.country)?.organizations.find(({ id }) => id === organization.id) : undefined;
    if (!lower) return found;
    const known = new Set(rule.check(lower).map((one) => JSON.stringify(one)));
    return found.filter((one) => !known.has(JSON.stringify(one)) || isChanged(organization, lower, one.path[0]));
  },
});

/** Of a field that says the same as below nobody here has to answer for. */
const isChanged = (organization: Organization, lower: Organization, field: string | number | undefined): boolean => {
  const [ours, theirs] = [written(organization), written(lower)];
  return field !== undefined && !sameData({ value: ours[field] }, { value: theirs[field] });
};

const acrossRecords = (rule: DirectoryRule, below: Below): DirectoryRule => ({
  ...rule,
  check: ({ countries, standsElsewhere }) => {
    const both = countries.map((file) => ({ file, lower: recordsBelow(below(file.country.country)) }));
    const checked = (files: readonly CheckedCountry[]): CheckedDirectory => ({ countries: files, standsElsewhere });
    const pair = ({ in: subject, args }: ReturnType<typeof rule.check>[number]): string =>
      ["id" in subject ? subject.id : "", ...Object.values(args)].sort().join(" ");
    const known = new Set(rule.check(checked(both.map(({ file, lower }) => ({ ...file, records: lower })))).map(pair));
    const ours = new Set<unknown>(countries.flatMap((file) => [file, ...file.records]));
    const laid = both.map(({ file, lower }) => {
      const ids = new Set(file.records.map(({ id }) => id));
      return { ...file, records: [...lower.filter(({ id }) => !ids.has(id)), ...file.records] };
    });
    return rule.check(checked(laid)).flatMap((one) => (ours.has(one.in) && !known.has(pair(one)) ? [one] : []));
  },
});

/** What is found in them is told to nobody here. */
const recordsBelow = (country: Country | undefined): readonly CheckedOrganization[] =>
  (country?.organizations ?? []).map((organization) => ({ id: organization.id, organization, placeOf: nowhere }));
const nowhere = () => ({ file: "", line: 1, column: 1 });
