import { fold, words } from "../../core/text.ts";
import { spaced } from "./column-words.ts";

/*
 * Names of columns that say a place is secret, in the languages of `header-names.ts`. Parts of words, since these languages bend
 * and join them.
 */
const anyOf = (parts: string): RegExp => new RegExp(fold(parts).replace(/,\s*/g, "|"), "u");

/** Not the office of a secretary. */
const secret = anyOf(
  "confiden[tcz], konfiden[tz], secret(?!ar), segret(?!ar), segred, geheim, vertraulich, vertrouwelijk, withheld, withhold, undisclosed, sigilo, riservat, gizli, poufn, tajn, секрет(?!ар), конфиденциальн, конфіденційн, тайн, таємн, скрыт, прихован, засекреч, سري, 保密, 机密, 機密, 秘密, 非公開, 비밀, 비공개, ความลับ, ที่อยู่ลับ, गोपनीय, εμπιστευτικ, απορρητ, μυστικ",
);
/** Said of a place alone: elsewhere these mean a private provider, a protected person, a service. */
const secretAsPlace = anyOf(
  "hidden, private, privat, prive, unlisted, protect, proteg, protett, cache, ocult, nascost, verborgen, safe, do not, ne pas, not publi, non publi, no publi, nao publi, non pubbl, nicht offentlich, niet openbaar, unpublished, not share, not show, not disclos, no divulg, non divulg, non communi, shelter, refug, foyer, hebergement, frauenhaus, schutzhaus, unterkunft, albergue, acogida, rifugi, abrigo, opvang, приют, убежищ, притулок, прихист, مأوى, ملجأ",
);
/** Which addresses may be shown, said the other way round: there a "no" is what withholds. */
const mayBeShown = anyOf(
  "publi, pubbli, offentlich, openbaar, visib, sichtbar, display, show, share, disclos, divulg, diffus, anzeigen, mostrar",
);
const place = anyOf(
  "addres, adres, direccion, indirizzo, endereco, anschrift, strasse, street, location, lieu, lugar, luogo, standort, premises, адрес, العنوان, 地址, 住所, 주소, ที่อยู่, पता, διευθυνσ",
);
/** What is called an address and leads to no door. */
const mailOrPage = anyOf("mail, courriel, correo, web, url, почт");

/**
 * What the name of a column says of secrecy. `withheld`: it tells whether the address is secret, or holds one that is. `secret`: it
 * holds something else that is. `may-be-shown`: it tells which addresses are public. None of these may ever become an address.
 */
export type Secrecy = "withheld" | "secret" | "may-be-shown";

export const secrecyOf = (name: string): Secrecy | undefined => {
  const said = words(spaced(name));
  const text = said.join(" ");
  const isPlace = place.test(text) && !mailOrPage.test(text);
  // Alone, or in a question ("is confidential?"), it is about the place.
  if (secret.test(text)) return isPlace || said.filter((word) => word.length > 3).length < 2 ? "withheld" : "secret";
  if (!isPlace) return undefined;
  return secretAsPlace.test(text) ? "withheld" : mayBeShown.test(text) ? "may-be-shown" : undefined;
};
