import { pageWords as w } from "../messages/en/page.ts";
import { button, element } from "./element.ts";

/** Milliseconds within which Escape is pressed twice. */
const twice = 1000;

/**
 * The way out: the page is empty before anything else happens, and its place in the history is taken by an empty one, so that
 * "back" does not lead to it.
 */
export const leave = (): void => {
  document.documentElement.replaceChildren();
  document.title = "";
  location.replace("about:blank");
};

/** Escape twice, wherever the reader is on the page. */
export const leaveOnEscape = (): void => {
  let last = Number.NEGATIVE_INFINITY;
  document.addEventListener(
    "keydown",
    ({ key, repeat, timeStamp }) => {
      if (key !== "Escape") last = Number.NEGATIVE_INFINITY;
      else if (repeat || timeStamp - last < twice) leave();
      else last = timeStamp;
    },
    { capture: true },
  );
};

export const leaveButton = (): HTMLElement => {
  const made = button("", leave, { class: "leave", title: w.closeExplained });
  made.append(element("strong", {}, w.close), " ", element("span", { class: "key" }, w.closeKey));
  return made;
};
