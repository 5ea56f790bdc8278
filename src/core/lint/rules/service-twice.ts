import type { Service } from "../../directory/model.ts";
import { organizationRule } from "../rule.ts";

/** Two services of one type for the same people: if they differ, one of the two is wrong, and nobody knows which a person will read. */
export const serviceTwice = organizationRule("service-twice", "warning", ({ services }) =>
  services.flatMap((one, n) =>
    services.slice(0, n).some((other) => other.type === one.type && areForSame(one, other))
      ? [{ path: ["services", n, "type"], args: { type: one.type } }]
      : [],
  ),
);

const areForSame = (one: Service, other: Service): boolean =>
  meet(one.populations, other.populations) && meet(one.exploitation, other.exploitation);

/** A service that names none may be for anybody. */
const meet = (some: readonly string[] = [], others: readonly string[] = []): boolean =>
  some.length === 0 || others.length === 0 || some.some((one) => others.includes(one));
