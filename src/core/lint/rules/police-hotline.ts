import { organizationRule } from "../rule.ts";

const POLICE =
  /(?:police|policí|policij|policja|polizei|polizia|politi|politie|polis|polícia|gendarm|carabinier|crime ?stoppers|tip ?line)/iu;

/** Who calls a hotline for victims must know beforehand when police will hear it. */
export const policeHotline = organizationRule("police-hotline", "error", ({ name, services, caution }) => {
  const isPolice = POLICE.test(name) || services.some(({ type }) => type === "police");
  if (!isPolice || caution !== undefined) return [];
  return services.flatMap(({ type }, n) => (type === "hotline" ? [{ path: ["services", n, "type"], args: {} }] : []));
});
