import { isUnknown } from "./draft.ts";
import type { SettledOrganization } from "./settle.ts";

/** What the directory needs and the source does not say: left empty, and asked of a person. `check` refuses a record until it is said. */
export const askedFields = ["services.type", "phones.use", "kind", "description", "coverage", "status"] as const;
export type AskedField = (typeof askedFields)[number];

export const askedOf = ({ kind, description, coverage, status, services, phones = [] }: SettledOrganization): readonly AskedField[] => {
  const open: Readonly<Record<AskedField, boolean>> = {
    "services.type": services.some(({ type }) => isUnknown(type)),
    "phones.use": phones.some(({ use }) => use === undefined),
    kind: kind === undefined,
    description: description === undefined,
    coverage: coverage === undefined,
    status: status === undefined,
  };
  return askedFields.filter((field) => open[field]);
};
