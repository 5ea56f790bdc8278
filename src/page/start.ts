import { countsOf } from "../core/search/counts.ts";
import type { Question } from "../core/search/query.ts";
import { serviceTypes } from "../core/vocabulary/ids.ts";
import { pageWords as w } from "../messages/en/page.ts";
import { serviceLabels } from "../messages/en/vocabulary.ts";
import { button, element } from "./element.ts";
import type { PageWorld } from "./world.ts";

/** Where nothing is asked yet: the needs to begin with. */
export const startPart = ({ index, data }: PageWorld, ask: (question: Question) => void): HTMLElement => {
  const counts = countsOf("services", index);
  return element(
    "section",
    { class: "start", "aria-labelledby": "start" },
    element("h2", { id: "start" }, w.start),
    element("p", { class: "quiet" }, w.startHint(index.count, data.countries.length)),
    element(
      "ul",
      { class: "buttons" },
      serviceTypes
        .filter((type) => counts.has(type))
        .map((type) =>
          element(
            "li",
            {},
            button(serviceLabels[type], () => ask({ words: [], filters: { service: [type] } })),
          ),
        ),
    ),
  );
};
