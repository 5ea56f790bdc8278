import type { ServiceType } from "../vocabulary/ids.ts";
import type { Coverage, ServiceCoverage } from "./coverage.ts";
import { type Person, persons } from "./person.ts";

/** A place where the directory of a country doesn't hold. */
export type Hole =
  | { readonly kind: "nobody"; readonly service: ServiceType }
  | (Lack & { readonly service: ServiceType; readonly persons: readonly Person[] });

interface Lack {
  readonly kind: "none" | "closed" | "unknown";
  /** Of what is unknown: some state that they take them, and all of those are closed for now. */
  readonly stated_by_closed?: true;
}

/** What is missing first, what is not stated last; within that by service. */
export const holesOf = ({ services }: Coverage): readonly Hole[] => [
  ...services.filter(({ offered }) => !offered).map(({ service }): Hole => ({ kind: "nobody", service })),
  ...lacks.flatMap((lack) =>
    services
      .filter(({ offered }) => offered)
      .map((one) => ({ ...lack, service: one.service, persons: personsAmong(one, lack) }))
      .filter(({ persons }) => persons.length > 0),
  ),
];

const lacks: readonly Lack[] = [{ kind: "none" }, { kind: "closed" }, { kind: "unknown", stated_by_closed: true }, { kind: "unknown" }];

/** Nobody looks for a child-protection authority for a man. */
const concerned = (service: ServiceType): readonly Person[] => (service === "child-protection" ? ["girl", "boy"] : persons);

const personsAmong = ({ service, cells }: ServiceCoverage, { kind, stated_by_closed }: Lack): readonly Person[] =>
  concerned(service).filter((person) => cells[person].state === kind && cells[person].statedByClosed === stated_by_closed);
