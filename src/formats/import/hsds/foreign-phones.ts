import type { DraftPhone, SourcePlace } from "../../../core/import/draft.ts";
import type { Losses } from "../../../core/import/losses.ts";
import { eachNumberOnce } from "../../../core/import/one-phone.ts";
import { hsdsNoteWords as w } from "../../../messages/en/hsds.ts";
import { languageOf, phonesOf } from "../cells.ts";
import type { Reading } from "../imported.ts";
import { given, lineOf, list, type Node, partsOf, present } from "./node.ts";
import type { OrganizationSource } from "./source.ts";

/**
 * Every number of an organization, its services and its places, each once. A number of type "hotline" is not said to be one for
 * victims: what it is for is asked. The number of a person stays out.
 */
export const foreignPhones = (
  { node, services, at }: OrganizationSource,
  locations: readonly Node[],
  reading: Reading,
  losses: Losses,
): readonly DraftPhone[] => {
  const holders = [node, ...services.map((one) => one.node), ...locations];
  const contacts = holders.flatMap((holder) => partsOf(holder, "contacts")).filter((contact) => lineOf(contact, "name") === undefined);
  const atLocations = services.flatMap((one) => partsOf(one.node, "service_at_locations"));
  const found = [...holders, ...contacts, ...atLocations].flatMap((holder) => [
    ...partsOf(holder, "phones").map((phone) => phoneOf(phone, reading, losses, at)),
    ...labelled(holder, losses, at),
  ]);
  return eachNumberOnce(present(found), (field, value) => losses.add(field, "other-row", value, at));
};

const phoneOf = (phone: Node, { lexicon }: Reading, losses: Losses, at: SourcePlace): DraftPhone | undefined => {
  const printed = lineOf(phone, "number");
  if (printed === undefined) return undefined;
  const prefix = lineOf(phone, "country_prefix");
  const text = prefix && /^\+\d+$/.test(prefix) && !printed.startsWith("+") ? `${prefix} ${printed}` : printed;
  const [read, ...more] = phonesOf(text);
  if (!read || "wrong" in read || more.length > 0) {
    losses.add("phone.number", "not-understood", text, at);
    return undefined;
  }
  const type = (lineOf(phone, "type") ?? lineOf(phone, "number_type") ?? "").toLowerCase();
  const use = type === "fax" ? "fax" : ["sms", "text"].includes(type) ? "sms" : read.use;
  const extension = lineOf(phone, "extension");
  const note = [
    lineOf(phone, "description") ?? lineOf(phone, "department"),
    extension === undefined ? undefined : w.extension(extension),
    // What the type says beyond "by voice" a person should know who decides what the number is for.
    ["voice", "fax", "sms", "text", ""].includes(type) ? undefined : type,
    lineOf(phone, "vanity_number"),
  ].filter((part) => part !== undefined);
  const languages = partsOf(phone, "languages").map((one) => languageOf(lineOf(one, "code") ?? lineOf(one, "name") ?? "", lexicon));
  return {
    number: read.number,
    ...given("use", use),
    ...list("languages", present(languages)),
    ...given("note", note.join("; ") || undefined),
  };
};

/** "main: 305-285-5922, tdd: 800-955-8771", as a column of older tables has it. */
const labelled = (holder: Node, losses: Losses, at: SourcePlace): readonly DraftPhone[] =>
  (typeof holder.phones === "string" ? holder.phones : "").split(",").flatMap((part): readonly DraftPhone[] => {
    const [, label, number = ""] = /^\s*(?:(\p{L}[\p{L} ]*):)?\s*(.+?)\s*$/u.exec(part) ?? [];
    const [read] = phonesOf(number);
    if (read && !("wrong" in read)) return [{ ...read, ...given("note", label) }];
    if (number !== "") losses.add("phone.number", "not-understood", part.trim(), at);
    return [];
  });
