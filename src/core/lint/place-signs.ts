import type { PlaceSign } from "../problem.ts";
import { neutral } from "../text.ts";

/*
 * What in running text can lead to a door, in the languages of the directory. Street words are common words too
 * ("street children", "via WhatsApp", "in place since 2008"): they count beside a number or a capitalised name.
 */

const split = (words: string): readonly string[] => words.trim().split(/\s+/);
const list = (words: string): string => split(words).join("|");
/** Each word small, with a capital, or in capitals. */
const anyCase = (words: string): string =>
  split(words)
    .flatMap((word) => [word, (word[0] ?? "").toUpperCase() + word.slice(1), word.toUpperCase()])
    .join("|");

// Before the name: "rue de la Paix", "ul. Jana". After it: "Garden Street". Glued to it: "Gartenstraße".
const BEFORE = anyCase(`
  rue ruelle avenue av ave bd blvd boulevard chemin impasse allée allee quai route passage place
  calle avenida avda carrera cra jirón jiron pasaje paseo callejón calzada camino carrer plaza rua travessa alameda estrada praça praca largo
  via viale vicolo piazza corso ulica ulice ulitsa ul aleja al bulevardul bulevar bul strada str intrarea şoseaua șoseaua calea rruga rr
  jalan jl đường phố улица ул вулиця вул проспект просп пр бульвар бул переулок пер провулок οδός λεωφόρος odos leoforos`);
const AFTER = anyCase(`
  street str st road rd avenue ave lane ln drive dr boulevard blvd square sq terrace crescent close highway hwy court row
  straße strasse gasse weg platz ring allee laan plein straat caddesi cad sokak sokağı sok sk mahallesi mah bulvarı utca út tér körút marg soi
  iela gatvė prospekt gade gate vej veien vei tee`);
/** Nobody writes these after a capital but in an address. */
const AFTER_SURE = anyCase("street road avenue lane boulevard caddesi sokak sokağı utca blvd rd ave");
const BEFORE_SURE = anyCase("rue avenida calle carrera jirón rua travessa ulica rruga jalan улица вулиця проспект οδός đường");
const GLUED = list(
  "straße strasse straat gasse laan steenweg gracht gatan gata gaten gade vägen veien vejen katu kuja tänav stræde platz weg allee plein damm ufer ring tie kade dreef singel gränd str",
);
const GLUED_SURE = list("straße strasse straat gasse steenweg gracht gatan tänav stræde");

const NAME = String.raw`\p{Lu}[\p{L}\p{M}.'’-]*`;
const NAMES = `(?:${NAME}[ ,]+){0,4}${NAME}`;
const OF = String.raw`(?:(?:de|du|des|del|della|delle|dei|da|do|dos|das|la|le|les|los|las|el|van|der|den|e|i|të)\s+|[dl]['’])*`;
const NUMBER = String.raw`(?:(?:[Nn][or°º]?[.:]?|№|#|[Nn](?:r|um)\.?|д\.|буд\.)\s*)?\d{1,5}(?!\d|%|\.\d)(?!\s*(?:%|years|hours|beds|people|places|women|ans|años|Jahre))`;
const START = String.raw`(?<![\p{L}\d])`;
const END = String.raw`(?![\p{L}\d])`;

const LANDMARK =
  list(`church mosque temple synagogue cathedral station stop market school university hospital clinic pharmacy bank bakery hotel supermarket
  mall park bridge stadium museum library cemetery roundabout river port harbour harbor airport embassy barracks courthouse factory theatre theater cinema square hall office`);

const anywhere = (source: string): RegExp => new RegExp(source, "u");

const signs: readonly (readonly [PlaceSign, RegExp])[] = [
  [
    "map-link",
    /maps\.app|goo\.gl|google\.[a-z.]{2,12}\/maps|maps\.google|maps\.apple|bing\.com\/maps|openstreetmap|osm\.org|waze\.com|what3words|w3w\.co|yandex\.[a-z]{2,8}\/maps|2gis|here\.com|mapy\.cz|plus\.codes|maps\.me|mapquest|geo:-?\d|[?&](?:ll|lat|lon)=-?\d/i,
  ],
  ["coordinates", /-?\d{1,3}\.\d{3,}\s*°?\s*[NSEW]?\s*[,;/ ]\s*-?\d{1,3}\.\d{3,}/i],
  ["coordinates", /-?\d{1,3},\d{3,}\s*°?\s*[NSEW]?(?:\s*[;/]\s*|,?\s+)-?\d{1,3},\d{3,}/i],
  ["coordinates", /\blat(?:itude)?\b[^\d\n]{0,6}-?\d{1,2}[.,]\d+/i],
  ["coordinates", /\d{1,3}\s*°\s*(?:\d{1,2}(?:[.,]\d+)?\s*['′’]|[NSEW]\b)/],
  ["coordinates", /\b[23456789CFGHJMPQRVWX]{4,8}\+[23456789CFGHJMPQRVWX]{2,3}\b/],
  ["coordinates", /\/\/\/\p{L}{2,30}\.\p{L}{2,30}\.\p{L}{2,30}/u],
  ["street", anywhere(`${START}(?:${BEFORE})\\.?\\s+${OF}${NAMES}[ ,]+${NUMBER}`)],
  ["street", anywhere(`${START}(?:${BEFORE_SURE})\\.?\\s+${OF}${NAME}`)],
  ["street", anywhere(`${START}\\d{1,5}\\s?(?:bis|ter|\\p{Ll})?[ ,]+(?:${BEFORE})\\.?\\s+(?:${OF}${NAME}|\\d)`)],
  ["street", anywhere(`${START}\\d{1,5}\\p{L}?[ ,]+${NAMES}[ ,]+(?:${AFTER})${END}`)],
  // Without capitals: "12 garden street", but neither "24 women on the street" nor "24 hour street work".
  [
    "street",
    /(?<![\p{L}\d])\d{1,5}\p{L}?[ ,]+(?!the |this |that |on |in |of |and |from |hours? |weekly )\p{L}{2,30} (?:street|road|avenue|lane)(?! (?:work|outreach|children|team|based|level))/iu,
  ],
  ["street", anywhere(`${START}${NAMES}[ ]+(?:${AFTER})\\.?[ ,]+${NUMBER}`)],
  ["street", anywhere(`${START}${NAME}[ ]+(?:${AFTER_SURE})${END}`)],
  ["street", anywhere(`${START}\\p{L}{3,40}(?:${GLUED})\\.?[ ,]+${NUMBER}`)],
  ["street", anywhere(`${START}\\p{L}{3,40}(?:${GLUED_SURE})${END}`)],
  ["street", /شارع\s*\p{L}|רחוב\s*\p{L}|ถนน\p{L}|ซอย\p{L}|[路街道]\s*\d+\s*[号號]|\d+\s*丁目|\d+\s*番地|(?:로|길)\s?\d+/u],
  [
    "street",
    anywhere(
      `${START}(?:[Hh]ouse|HOUSE|[Ff]lat|[Aa]partment|[Aa]pt\\.?|[Bb]uilding|[Bb]ldg\\.?|[Bb]lock|[Pp]lot)\\s+(?:[Nn]o\\.?\\s*|[Nn]umber\\s+|#)?\\d+${END}`,
    ),
  ],
  ["postcode", /\b(?:GIR ?0AA|[A-Z]{1,2}\d[A-Z\d]? ?\d[ABD-HJLNP-UW-Z]{2})\b/],
  ["postcode", /\b\d{4} ?[A-Z]{2},? \p{Lu}\p{Ll}/u],
  [
    "directions",
    /(?<!\p{L})(?:opposite|across (?:the (?:street|road) )?from|(?:right|just|directly) (?:behind|above|below)|(?:around|round|on|at) the corner|corner of|(?:metres?|meters?|minutes?['’]?)(?: walk)? (?:from|away)|next door to|adjacent to)(?!\p{L})/iu,
  ],
  [
    "directions",
    new RegExp(
      `(?<!\\p{L})(?:next to|behind|beside|in front of|near|close to|above|facing) (?:the|a) (?:[\\p{L}'’-]+ ){0,3}(?:${LANDMARK})(?!\\p{L})`,
      "iu",
    ),
  ],
  [
    "directions",
    new RegExp(
      `(?<!\\p{L})(?:first|second|third|fourth|last|next) (?:house|door|gate|building|street|road|turn(?:ing)?) (?:after|before|past|behind|from|on)(?!\\p{L})|(?<!\\p{L})(?:just |right )?(?:after|past) the (?:[\\p{L}'’-]+ ){0,2}(?:${LANDMARK})(?!\\p{L})`,
      "iu",
    ),
  ],
  ["directions", /(?<!\p{L})(?:(?:derrière|dietro|en face de|à côté de) l|(?:accanto|di fronte) all)['’]\p{L}/iu],
  [
    "directions",
    /(?<!\p{L})(?:en face (?:de|du|des)|à côté (?:de|du|des)|derrière (?:la|le|les)|au coin (?:de|du)|à l['’]angle|frente a(?:l| la)|al lado de|detrás del?|enfrente del?|esquina (?:con|de)|em frente (?:a|ao|à|da|do)|ao lado d[aeo]|atrás d[aeo]|(?:di fronte|accanto) a(?:l|lla|llo|i|gli|lle)?|dietro (?:la|il|lo)|gegenüber (?:de[mr]|vo[nm])|neben de[mr]|hinter de[mr]|tegenover (?:de|het)|naast (?:de|het)|achter (?:de|het)|напротив|навпроти|naprzeciwko|obok|vis-?à-?vis)(?!\p{L})/iu,
  ],
];

/** The first sign of a place in a text, if there is one. Read as a screen shows it: what is hidden or typed in another way stays a place. */
export const placeSignIn = (text: string): PlaceSign | undefined => {
  const shown = neutral(text.replace(/\s+/gu, " ")).normalize("NFKC").replace(/\s+/gu, " ");
  return signs.find(([, sign]) => sign.test(shown))?.[0];
};
