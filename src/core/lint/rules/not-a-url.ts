import { countryRule, organizationRule } from "../rule.ts";
import { fieldOf, textsOf } from "../texts.ts";

const URL_FIELDS: readonly string[] = ["website", "source", "sources"];
const URL_FORM = /^https?:\/\/(?:[^\s/?#@:.]+\.)+[^\s/?#@:.\d][^\s/?#@:.]*\.?(?::\d+)?(?:[/?#]\S*)?$/iu;

const wrongUrls = (value: unknown) =>
  textsOf(value)
    .filter(({ path, text }) => URL_FIELDS.includes(fieldOf(path)) && !URL_FORM.test(text))
    .map(({ path }) => ({ path, args: { field: fieldOf(path) } }));

/** Links begin with http:// or https:// and name a host; none carries a user name. */
export const organizationUrls = organizationRule("not-a-url", "error", wrongUrls);
export const countryUrls = countryRule("not-a-url", "error", ({ emergency, mechanism }) => wrongUrls({ emergency, mechanism }));
