import type { Organization } from "../../directory/model.ts";
import { words } from "../../text.ts";
import { organizationRule } from "../rule.ts";

// firstname.lastname@, f.lastname@: a person, who leaves, is harassed, or never agreed.
const PERSON = /^(?:\p{L}|\p{L}{3,12})[._]\p{L}{3,14}$/u;
const OFFICE =
  /info|contact|office|help|hot|line|support|admin|mail|service|social|legal|secret|centr?|shelter|refug|team|direc|coord|project|program|traffic|victim|women|child|media|press|asyl|migra|police|foundation|anti|national|human|right|law|stop|ngo|public|gener|commun|inter|desk|unit|dept|intake/i;

// "Ms Ana Petrova", "ask for Ana Petrova": a title or a request, and a name.
const NAMED =
  /(?<!\p{L})(?:(?:Mr|Mrs|Ms|Mme|Mlle|Dr|Sra?|Herr|Frau|Sig(?:ra)?|pani?)\.?\s+\p{Lu}\p{Ll}+|(?:[Aa]sk for|[Cc]ontact person:?|[Cc]all|[Mm]obile of)\s+\p{Lu}\p{Ll}+\s+\p{Lu}\p{Ll}+)/u;

/** A title or a request, and a name behind it. */
export const namesPerson = (text: string): boolean => NAMED.test(text);

/** Only addresses and numbers of an office: a person's own stay out of a public directory. */
export const personalContact = organizationRule("personal-contact", "warning", (organization) => {
  const own = ownWords(organization);
  const phones = (organization.phones ?? []).flatMap(({ note }, n) =>
    note !== undefined && namesPerson(note) ? [{ path: ["phones", n, "note"], args: { field: "note" } }] : [],
  );
  const emails = (organization.emails ?? []).flatMap(({ address }, n) => {
    const local = address.split("@")[0] ?? "";
    const looksLikeOffice = OFFICE.test(local) || local.split(/[._]/).some((part) => own.has(part.toLowerCase()));
    return PERSON.test(local) && !looksLikeOffice ? [{ path: ["emails", n, "address"], args: { field: "emails" } }] : [];
  });
  return [...phones, ...emails];
});

/** An organization's own name or acronym in an address is nobody's first name. */
const ownWords = ({ id, name, alternate_names = [] }: Organization): ReadonlySet<string> =>
  new Set([id, name, ...alternate_names].flatMap(words));
