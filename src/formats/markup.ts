import { neutral } from "../core/text.ts";

const entities: Readonly<Record<string, string>> = { "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;", "'": "&#39;" };

/** Text for HTML and SVG, between tags or in a quoted attribute. */
export const escapeMarkup = (text: string): string => neutral(text).replace(/[&<>"']/g, (character) => entities[character] ?? "");
