import { neutral } from "../core/text.ts";

export type Child = Node | string | undefined | false | readonly Child[];
type Attributes = Readonly<Record<string, string | undefined>>;

/**
 * An element with its attributes and children. The one place where text of records becomes part of the page: always as text,
 * never as HTML, and without the characters that reorder or hide what is read.
 */
export const element = <Tag extends keyof HTMLElementTagNameMap>(
  tag: Tag,
  attributes: Attributes = {},
  ...children: readonly Child[]
): HTMLElementTagNameMap[Tag] => {
  const made = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) if (value !== undefined) made.setAttribute(name, neutral(value));
  append(made, children);
  return made;
};

const append = (to: Element, children: readonly Child[]): void => {
  for (const child of children) {
    if (child === undefined || child === false) continue;
    if (child instanceof Node) to.append(child);
    else if (typeof child === "string") to.append(neutral(child));
    else append(to, child);
  }
};

/** A name or a text of a record: it may be written from right to left. */
export const told = (tag: "span" | "p" | "dd" | "bdi", attributes: Attributes, ...children: readonly Child[]): HTMLElement =>
  element(tag, { dir: "auto", ...attributes }, ...children);

export const button = (text: string, onClick: () => void, attributes: Attributes = {}): HTMLButtonElement => {
  const made = element("button", { type: "button", ...attributes }, text);
  made.addEventListener("click", onClick);
  return made;
};
