import type { Country } from "../../core/directory/model.ts";
import { pageToMarkdown } from "../sheet/markdown.ts";
import type { Page } from "../sheet/page.ts";
import { pageToDoc } from "../sheet/text.ts";
import { blank } from "../view/doc.ts";
import { paint } from "../view/paint.ts";
import type { About, Exporter } from "./exporter.ts";
import { selectionPage } from "./selection-page.ts";

/** Columns of a sheet of paper. */
const width = 80;

/** A selection on paper, for a person without a screen: one page of text per country. */
const printed = (toText: (page: Page) => string): Exporter => ({
  kind: "text",
  forPeople: true,
  *write(countries: Iterable<Country>, about: About) {
    let before = "";
    for (const country of countries) {
      yield before + toText(selectionPage(country, about));
      before = "\n";
    }
  },
});

export const markdownExport = printed(pageToMarkdown);
export const textExport = printed((page) =>
  paint([...pageToDoc(page), blank], { width })
    .trimEnd()
    .concat("\n"),
);
