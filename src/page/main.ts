import { isStale, monthsLater } from "../core/directory/fresh.ts";
import type { Question } from "../core/search/query.ts";
import type { PageData } from "../formats/page/page-data.ts";
import { pageWords as w } from "../messages/en/page.ts";
import { answersTo } from "./answers.ts";
import { button, element } from "./element.ts";
import { filterForm } from "./filters.ts";
import { leaveButton, leaveOnEscape } from "./leave.ts";
import { libraryPart } from "./library.ts";
import { startPart } from "./start.ts";
import { openWorld, type PageWorld } from "./world.ts";

const build = (world: PageWorld): void => {
  const box = element("input", {
    id: "box",
    type: "text",
    dir: "auto",
    placeholder: w.placeholder,
    "aria-describedby": "box-hint",
    // Spelling is checked on a server in some browsers, and what was typed would be offered again.
    autocomplete: "off",
    autocapitalize: "none",
    spellcheck: "false",
    enterkeyhint: "search",
  });
  const results = element("main", { id: "answers", tabindex: "-1" });
  const live = element("p", { class: "unseen", role: "status" });
  let turn = 0;
  let announcing = 0;
  const ask = (question: Question): void => {
    box.value = question.words.join(" ");
    filters.show(question.filters);
    box.focus();
    scrollTo(0, 0);
    void answer();
  };
  const answer = async (): Promise<void> => {
    const mine = ++turn;
    const question: Question = { words: [box.value], filters: filters.read() };
    const isEmpty = box.value.trim() === "" && Object.keys(question.filters).length === 0;
    const { nodes, said } = isEmpty
      ? { nodes: [startPart(world, ask), libraryPart([], world)], said: "" }
      : await answersTo(question, world, ask);
    // A later key has been answered meanwhile.
    if (mine !== turn) return;
    const fault = filters.fault();
    const warning = fault === undefined ? undefined : w.ageNotUnderstood(fault);
    results.replaceChildren(element("div", {}, warning && element("p", { class: "note warning" }, warning), nodes));
    clear.hidden = isEmpty && fault === undefined;
    // Not at every key: a voice would never come to its end.
    clearTimeout(announcing);
    announcing = setTimeout(() => {
      live.textContent = [warning, said].filter(Boolean).join(" ");
    }, 600);
  };
  const clear = button(w.clear, () => ask({ words: [], filters: {} }), { class: "link clear" });
  const filters = filterForm(world, answer);
  box.addEventListener("input", answer);
  document.body.replaceChildren(
    // No link to a fragment: it would be a second entry in the history.
    button(w.skip, () => results.focus(), { class: "skip" }),
    element("header", { class: "top" }, element("h1", {}, w.heading), leaveButton()),
    element(
      "div",
      { role: "search", class: "search" },
      element("label", { for: "box" }, w.box),
      element("div", { class: "line" }, box, clear),
      element("p", { id: "box-hint", class: "quiet" }, w.boxHint),
    ),
    element("section", { class: "aside", "aria-label": w.filters }, filters.node),
    isOld(world) ? element("p", { class: "note warning old" }, w.old(world.data.made)) : "",
    results,
    element(
      "footer",
      {},
      element("p", {}, w.callFirst),
      element("p", { class: "quiet" }, `${w.made(world.data.made, world.data.version)} ${w.licence}`),
    ),
    live,
  );
  void answer();
  // On a telephone the keyboard would cover the page.
  if (matchMedia("(pointer: fine)").matches) box.focus();
  // "Back" to this page finds it as it was opened: what was asked stays with nobody.
  addEventListener("pagehide", () => ask({ words: [], filters: {} }));
};

const isOld = ({ data, today }: PageWorld): boolean => isStale(data.made, today) || today > monthsLater(data.made, 6);

const data: PageData = JSON.parse(document.getElementById("data")?.textContent ?? "");
leaveOnEscape();
build(openWorld(data, new Date().toISOString().slice(0, 10)));
