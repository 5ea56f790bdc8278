import type { Country } from "../../core/directory/model.ts";
import { lexiconTexts } from "../../core/search/lexicon.ts";
import { escapeUnsafe } from "../../core/text.ts";
import { type PageData, shownOfCountry } from "../page/page-data.ts";
import { embedded, pageShell } from "../page/shell.ts";
import type { About, Exporter } from "./exporter.ts";

/** One page that searches by itself, for whoever has a browser and no network: see `src/page`. */
export const htmlExport: Exporter = {
  kind: "text",
  forPeople: true,
  *write(countries: Iterable<Country>, { lexicon, today, version, pageParts, whole, materials }: About) {
    const [before, after] = pageShell(pageParts());
    const { countries: _, ...head }: PageData = {
      made: today,
      version,
      lexicon: lexiconTexts(lexicon),
      materials: materials(),
      countries: [],
    };
    yield `${before}{"countries":[`;
    let comma = "";
    for (const country of countries) {
      yield comma + json(shownOfCountry(country, whole));
      comma = ",\n";
    }
    yield `],\n${json(head).slice(1)}${after}`;
  },
};

const json = (value: unknown): string => escapeUnsafe(embedded(value));
