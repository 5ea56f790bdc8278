import { lint } from "../../core/lint/lint.ts";
import type { Rule } from "../../core/lint/rule.ts";
import { rules } from "../../core/lint/rules.ts";
import type { Problem } from "../../core/problem.ts";
import { decodeCountry } from "../decode.ts";
import type { YamlText } from "../yaml.ts";
import type { NewRecord } from "./insert.ts";

/**
 * What `check` says of a record that stands in no file yet.
 * @param places where its fields stand for whoever made it; paths as in a country file
 */
export const checkNew = (
  { country, record, emergency }: NewRecord,
  further: readonly Rule[],
  places: Pick<YamlText, "placeOf" | "keyPlaceOf">,
): readonly Problem[] => {
  const yaml = { data: { country, emergency: emergency ?? [], organizations: [record] }, ...places };
  const { checked, problems } = decodeCountry(yaml, `${country}.yaml`);
  const found = checked ? lint({ countries: [checked], standsElsewhere: () => true }, [], [...rules, ...further]).problems : [];
  return [...problems, ...found];
};
