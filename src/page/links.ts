import type { Organization, Phone } from "../core/directory/model.ts";
import { pageWords as w } from "../messages/en/page.ts";
import { element } from "./element.ts";

/** Something to tap only where a phone library calls the number valid; a fax answers nobody. */
export const phoneNumber = ({ number, e164, use }: Phone, { name }: Pick<Organization, "name">): HTMLElement =>
  e164 !== undefined && use !== "fax" && /^\+\d+$/.test(e164)
    ? element("a", { class: "number", href: `tel:${e164}`, "aria-label": w.call(number, name) }, number)
    : element("span", { class: "number" }, number);

/** A page of the web opens beside this one, and is not told where the reader came from. What is no such address stays text. */
export const webLink = (url: string, text = url): HTMLElement =>
  /^https?:\/\//i.test(url)
    ? element("a", { href: url, target: "_blank", rel: "noreferrer noopener", dir: "ltr" }, text)
    : element("span", { dir: "ltr" }, text);

export const hostOf = (url: string): string => /^https?:\/\/(?:www\.)?([^/]+)/i.exec(url)?.[1] ?? url;
