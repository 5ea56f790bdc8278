import { nameOf } from "../core/search/lexicon.ts";
import type { Material } from "../core/vocabulary/model.ts";
import { materialWords as m } from "../messages/en/materials.ts";
import { pageWords as w } from "../messages/en/page.ts";
import { type Child, element, told } from "./element.ts";
import { hostOf, webLink } from "./links.ts";
import type { PageWorld } from "./world.ts";

/** Handbooks, courses and data, closed until somebody opens it: all of them where nothing is asked, else those that the words are about. */
export const libraryPart = (words: readonly string[], world: PageWorld): Child => {
  const isAsked = words.some((word) => word.trim() !== "");
  const found = world.library(words);
  if (found.length === 0) return undefined;
  const details = element(
    "details",
    { class: "library" },
    element("summary", {}, isAsked ? w.libraryFound(found.length) : w.library(found.length)),
  );
  details.addEventListener(
    "toggle",
    () =>
      details.append(
        element("p", { class: "quiet" }, w.libraryHint),
        element(
          "ul",
          { "aria-label": w.libraryList },
          found.map((material) => element("li", {}, entry(material, world))),
        ),
      ),
    { once: true },
  );
  return details;
};

const entry = ({ title, publisher, year, kind, audience, languages, urls = [], note }: Material, { lexicon }: PageWorld): Child => {
  const { fields, notKnown } = m;
  const [first, ...others] = urls;
  const known = (label: string, value: string | undefined): string => `${label}: ${value ?? notKnown}`;
  return [
    told("p", { class: "title" }, first === undefined ? title : webLink(first, title)),
    told(
      "p",
      {},
      [
        known(fields.publisher, publisher),
        known(fields.year, year?.toString()),
        known(fields.kind, kind),
        known(fields.audience, audience),
        known(fields.languages, languages?.map((code) => nameOf(lexicon, "language", code)).join(", ")),
        ...(first === undefined ? [known(fields.urls, undefined)] : []),
      ].join(" · "),
    ),
    note === undefined ? undefined : told("p", { class: "quiet" }, note),
    others.length === 0
      ? undefined
      : element(
          "p",
          {},
          w.libraryAlso,
          others.flatMap((url) => [" ", webLink(url, hostOf(url))]),
        ),
  ];
};
