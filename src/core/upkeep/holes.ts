import type { ServiceType } from "../vocabulary/ids.ts";
import type { Coverage, ServiceCoverage } from "./coverage.ts";
import { type Person, persons } from "./person.ts";

/** A place where the directory of a country doesn't hold. */
export type Hole =
  | { readonly kind: "nobody"; readonly service: ServiceType }
  | { readonly kind: "none" | "closed" | "unknown"; readonly service: ServiceType; readonly persons: readonly Person[] };

/** What is missing first, what is not stated last; within that by service. */
export const holesOf = ({ services }: Coverage): readonly Hole[] => [
  ...services.filter(({ offered }) => !offered).map(({ service }): Hole => ({ kind: "nobody", service })),
  ...(["none", "closed", "unknown"] as const).flatMap((kind) =>
    services
      .filter(({ offered }) => offered)
      .map((one) => ({ kind, service: one.service, persons: personsAmong(one, kind) }))
      .filter((hole) => hole.persons.length > 0),
  ),
];

/** Nobody looks for a child-protection authority for a man. */
const concerned = (service: ServiceType): readonly Person[] => (service === "child-protection" ? ["girl", "boy"] : persons);

const personsAmong = ({ service, cells }: ServiceCoverage, kind: Exclude<Hole["kind"], "nobody">): readonly Person[] =>
  concerned(service).filter((person) => (cells[person].closed ? "closed" : cells[person].state) === kind);
