import type { Country } from "../directory/model.ts";
import { judgeOf } from "../search/facet.ts";
import { filtersOf, type InventedCase } from "./invented-cases.ts";

/** Who could be called, by id: true where the record states all that was asked, false where it leaves something open. */
export type Options = ReadonlyMap<string, boolean>;

/** Asked as `search` asks. Whoever is closed, for good or for now, is no option. */
export const optionsFor = (asked: InventedCase, { country, organizations }: Country): Options => {
  const judge = judgeOf(filtersOf(asked, country), { isOpen: () => undefined, townOf: noTown });
  return new Map(
    organizations
      .filter(({ status }) => status === "active")
      .map((organization) => ({ id: organization.id, judged: judge(organization, () => false) }))
      .filter(({ judged }) => judged.failed.length === 0 && judged.services.length > 0)
      .map(({ id, judged }) => [id, judged.unknown.length === 0]),
  );
};

const noTown = (): never => {
  throw new Error("no case asks for a town");
};
