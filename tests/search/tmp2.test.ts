import { test } from "vitest";
import { run } from "./run.ts";
test("pages", async () => {
  for (const a of [["search","shelter","men","ghent","arabic"],["search","albergue mujeres madrid"],["search","foyer mineur bruxelles"],["search","paioke"],["search","wage claim nepali lisbon"],["search","IOM return help vienna"],["search","shelter","rwanda"],["search","shelter","--country","IS","--for","boys"],["show","be-payoke"],["list","languages","--country","BE"],["search","shelter men reykjavik --why"],["search","refuge","--open-now","--country","BE","--format","csv"]])
    { const r = await run(a, {width: 90}); console.log(`$ ${a.join(" ")}  -> ${r.code}\n${r.text}`); }
});
