import { organizationRule } from "../rule.ts";

// At the beginning of a word, but for languages that join words: "Landespolizei" is police, "Minneapolis" is not.
const POLICE =
  /(?<!\p{L})(?:\p{L}*polizei|\p{L}*politi(?:et|en|e)?(?!\p{L})|police|policí|polícia|policij|policja|policie|policaj|polizia|poliți|polis(?:en)?(?!\p{L})|poliisi|rendőr|полици|поліці|полиция|милици|αστυνομ|gendarm|jandarm|carabinier|sheriff|crime ?stoppers|tip ?line)/iu;

/** Who calls a hotline for victims must know beforehand when police will hear it. */
export const policeHotline = organizationRule("police-hotline", "error", ({ name, alternate_names = [], services, caution }) => {
  const isPolice = [name, ...alternate_names].some((one) => POLICE.test(one)) || services.some(({ type }) => type === "police");
  if (!isPolice || caution !== undefined) return [];
  return services.flatMap(({ type }, n) => (type === "hotline" ? [{ path: ["services", n, "type"], args: {} }] : []));
});
