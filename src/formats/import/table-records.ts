import type { Draft, DraftOrganization } from "../../core/import/draft.ts";
import { collectLosses, type Losses } from "../../core/import/losses.ts";
import { eachNumberOnce } from "../../core/import/one-phone.ts";
import type { Refusal } from "../../core/import/reasons.ts";
import { unknownTypesOf } from "../../core/import/unknown-types.ts";
import { words } from "../../core/text.ts";
import type { ForeignTable } from "./foreign-table.ts";
import { namesPlace } from "./header-names.ts";
import type { Imported, Reading } from "./imported.ts";
import type { Mapping } from "./mapping.ts";
import { personColumns } from "./person-columns.ts";
import { readRow } from "./row.ts";

/** Records of a foreign table by a mapping. Rows with the same key (else the same name, country and town) are one organization. */
export const tableRecords = (table: ForeignTable, mapping: Mapping, reading: Reading): Imported => {
  const losses = collectLosses();
  const refused: Refusal[] = [...table.refused];
  const apart: DraftOrganization[] = [];
  const drafts = new Map<string, Draft>();
  const persons = personColumns(table.columns);
  const hidden = new Set(table.columns.filter((column) => persons.has(column) || namesPlace(column)));
  for (const row of table.rows) {
    const { organization, key, refused: why } = readRow(row, { ...reading, mapping, hidden }, losses);
    if (why) {
      refused.push(why);
      apart.push(organization);
      continue;
    }
    const { name, country = "", city = "" } = organization;
    // Without a name each row is told by itself.
    const which = key ?? (name === "" ? JSON.stringify(row.at) : `${words(name).join(" ")}|${country}|${words(city).join(" ")}`);
    const before = drafts.get(which);
    drafts.set(
      which,
      before
        ? { organization: merged(before.organization, organization, losses, row.at), from: [...before.from, row.at] }
        : { organization, from: [row.at] },
    );
  }
  const records = [...drafts.values()];
  return {
    read: table.rows.length + table.refused.length,
    records,
    refused,
    apart,
    lost: [...table.lost, ...losses.all()],
    unknownTypes: unknownTypesOf(records),
  };
};

const lists = ["alternate_names", "sources", "coverage", "emails", "services"] as const;

/** Lists grow; of two texts the first stays, and the other is said to be lost. */
const merged = (before: DraftOrganization, more: DraftOrganization, losses: Losses, at: Draft["from"][number]): DraftOrganization => {
  const whole: Record<string, unknown> = { ...before };
  for (const [field, value] of Object.entries(more)) {
    const old = whole[field];
    if (old === undefined) whole[field] = value;
    else if (field === "assured") whole[field] = older(before.assured, more.assured, losses, at);
    else if (field === "phones")
      whole[field] = eachNumberOnce([...(before.phones ?? []), ...(more.phones ?? [])], (of, value) =>
        losses.add(of, "other-row", value, at),
      );
    else if (lists.some((one) => one === field) && Array.isArray(old) && Array.isArray(value)) whole[field] = union(old, value);
    else if (JSON.stringify(old) !== JSON.stringify(value)) losses.add(field, "other-row", textOf(value), at);
  }
  return whole as unknown as DraftOrganization;
};

/** A record is as old as its oldest row. */
const older = (one: Checked, other: Checked, losses: Losses, at: Draft["from"][number]): Checked => {
  const [first, second] = (other?.on ?? "") < (one?.on ?? "") ? [other, one] : [one, other];
  if (first?.on !== second?.on) losses.add("assured.on", "other-row", second?.on ?? "", at);
  return first;
};
type Checked = DraftOrganization["assured"];

const union = (old: readonly unknown[], more: readonly unknown[]): readonly unknown[] => [
  ...new Map([...old, ...more].map((one) => [JSON.stringify(one), one])).values(),
];

const textOf = (value: unknown): string => (typeof value === "string" ? value : JSON.stringify(value));
