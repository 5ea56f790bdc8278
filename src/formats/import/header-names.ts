import { words } from "../../core/text.ts";
import { spaced } from "./column-words.ts";
import { type Field, fields } from "./fields.ts";
import { secrecyOf } from "./secret-names.ts";

/*
 * What columns are called in lists of providers, in the languages in which such lists are kept. The first line that has a phrase
 * of the header wins: what is narrow stands above what is wide. It is a guess, which a person reads before anything is written.
 */
const names: readonly (readonly [Field, string])[] = [
  [
    "coordinates",
    "latitude, longitude, lat, lon, lng, latitud, longitud, breitengrad, laengengrad, latitudine, longitudine, coordinates, coordonnees, coordenadas, geometry, gps, x, y, широта, долгота",
  ],
  ["sources", "source, sources, source url, fuente, quelle, fonte, bron, источник, reference"],
  [
    "assured.on",
    "last checked, checked on, last verified, verified on, last reviewed, assured date, date checked, date verified, verifie le, verificado, geprueft am, dernier controle, дата проверки, last assured",
  ],
  ["key", "organization id, organisation id, organization uuid, organisation uuid, org id, provider id, agency id"],
  [
    "alternate_names",
    "alternate name, alternate names, alternative name, other names, also known as, aka, acronym, abbreviation, sigle, siglas, autre nom, otro nombre, kurzname, sigla, alias, сокращение",
  ],
  [
    "services.note",
    "service description, description du service, descripcion del servicio, notes, note, remarks, comments, remarques, observaciones, bemerkungen, osservazioni, anmerkungen, примечание",
  ],
  [
    "services.type",
    "service type, type of service, service types, service category, services offered, services provided, type de service, types de services, tipo de servicio, tipo de servicios, art der hilfe, tipo di servizio, tipo de servico, soort hulp, категория, вид помощи, тип услуги, نوع الخدمة, service name, services, service, category, categories, categorie, categoria, kategorie, leistung, leistungen, angebot, dienst, diensten, servicios, servicio, servizi, servizio, servicos, servico, услуги, услуга, الخدمات, الخدمة",
  ],
  [
    "services.minimum_age",
    "minimum age, min age, age min, age minimum, edad minima, mindestalter, eta minima, idade minima, минимальный возраст",
  ],
  [
    "services.maximum_age",
    "maximum age, max age, age max, age maximum, edad maxima, hoechstalter, eta massima, idade maxima, максимальный возраст",
  ],
  [
    "services.populations",
    "population, populations, target group, target groups, beneficiaries, beneficiary, target population, audience, clients, groupe cible, public cible, public accueilli, publics, public, beneficiaires, grupo objetivo, poblacion, beneficiarios, zielgruppe, destinatari, doelgroep, gender, sex, целевая группа, الفئة المستهدفة",
  ],
  ["services.exploitation", "exploitation, exploitation type, type of exploitation, type d exploitation, tipo de explotacion"],
  ["services.not_for", "exclusions, not for, ineligible, exclusion criteria"],
  ["services.documents_required", "documents required, required documents, documents, documents requis, documentos, dokumente, documenti"],
  [
    "services.fees",
    "fees, fee, cost, costs, price, tarif, tarifs, frais, cout, costo, coste, precio, kosten, gebuehr, costi, preco, стоимость",
  ],
  ["services.access", "access, referral, how to access, acces, acceso, zugang, accesso"],
  [
    "services.languages",
    "languages, language, languages spoken, langues, langue, idiomas, idioma, lenguas, sprachen, sprache, lingue, lingua, linguas, talen, taal, языки, язык, мови, اللغات, اللغة",
  ],
  [
    "phones.hours",
    "opening hours, hours, schedule, hours of operation, availability, horaires, heures d ouverture, horario, horarios, oeffnungszeiten, orari, orario, openingstijden, часы работы, время работы, ساعات العمل",
  ],
  ["phones.whatsapp", "whatsapp, whats app, whatsapp number, واتساب"],
  ["phones.sms", "sms, text line, text number, sms number"],
  ["phones.fax", "fax, telefax, fax number, телефакс, факс, فاكس"],
  ["phones.office", "office phone, office number, office telephone, landline, fixe, telephone bureau, buero"],
  ["phones.hotline", "hotline number, hotline phone, helpline number, helpline phone"],
  [
    "phones",
    "phone, phones, telephone, telephones, tel, phone number, phone numbers, telefono, telefonos, telefon, telefonnummer, telefone, telefones, telefoon, telefoonnummer, puhelin, mobile, cell, gsm, movil, handy, cellulare, contact number, contact numbers, number, numbers, numero, hotline, helpline, телефон, телефоны, телефони, هاتف, الهاتف, رقم الهاتف, 电话, 電話, 전화, โทรศัพท์, दूरभाष",
  ],
  [
    "emails",
    "email, emails, e mail, mail, courriel, correo, correo electronico, mel, email address, adresse e mail, adresse email, adresse mail, direccion de correo, indirizzo email, эл почта, почта, البريد الإلكتروني, 电子邮件",
  ],
  [
    "website",
    "website, web, url, web site, site, site web, sitio web, pagina web, webseite, sito, sito web, homepage, link, lien, сайт, الموقع, 网站",
  ],
  ["description", "description, descripcion, beschreibung, descrizione, descricao, omschrijving, about, summary, описание, опис, الوصف"],
  [
    "office_address",
    "address, street, street address, adresse, rue, direccion, calle, anschrift, strasse, indirizzo, via, endereco, rua, adres, straat, адрес, адреса, العنوان, address 1, address 2, postcode, zip, postal code, code postal, plz, cap, state, province, state province, bundesland, provincia, county, district, область",
  ],
  [
    "city",
    "city, town, ville, ciudad, stadt, ort, citta, cidade, stad, plaats, localite, municipality, municipio, gemeinde, commune, город, місто, المدينة, 城市",
  ],
  ["country", "country, country code, pays, pais, land, paese, страна, країна, الدولة, البلد, 国家"],
  [
    "coverage",
    "coverage, coverage area, area served, areas served, service area, service areas, regions served, couverture, zone d intervention, cobertura, einzugsgebiet, copertura, werkgebied, охват",
  ],
  [
    "kind",
    "organization type, organisation type, type of organization, type of organisation, org type, type d organisation, tipo de organizacion, art der organisation, provider type, kind",
  ],
  ["status", "status, statut, estado, stato, статус"],
  [
    "name",
    "organization name, organisation name, organization, organisation, name of organization, name of organisation, name, provider, provider name, agency, agency name, nom, nom de l organisation, nom de la structure, structure, organisme, association, nombre, nombre de la organizacion, ονομα, οργανωση, organizacion, einrichtung, traeger, nome, organizzazione, ente, organizacao, naam, organisatie, org, ngo, название, организация, назва, організація, الاسم, اسم المنظمة, المنظمة, 名称, 機関名, 기관명",
  ],
];

const phrases: readonly (readonly [Field, readonly string[]])[] = names.map(([field, list]) => [
  field,
  list.split(", ").map((phrase) => words(phrase).join(" ")),
]);

/** What tables write before a name to say whose it is. */
const prefix = /^(?:organi[sz]ation|service|location|provider|agency|program(?:me)?) (?=.)/;

/** With one of these a longer name is about something that the directory does not hold. */
const otherThing = /(?:^| )(?:id|uuid|prefix|count|funding|tax|legal|date|year|taxonomy)(?: |$)/;

/** In a longer name these are about something else: an immigration status, access to a ramp. */
const aloneOnly = new Set(
  "status statut estado stato access acces acceso zugang public x y via cap number numero link sex state province county district kind name source sources note notes mail opis org service services".split(
    " ",
  ),
);

/** Names of our own fields, as a mapping writes them. "key" is a common word, and would bring together rows that have nothing in common. */
const own: ReadonlyMap<string, Field> = new Map(fields.flatMap((field) => (field === "key" ? [] : [[field, field] as const])));

/**
 * What a column with this name probably holds: the field that it names, the field whose phrase it is, or else the one with the longest
 * phrase in it, of two the one that stands above. Undefined when it says nothing. What says that something is secret is no address.
 */
export const fieldNamed = (header: string): Field | undefined => {
  const ours = own.get(header.trim());
  if (ours !== undefined) return ours;
  const secrecy = secrecyOf(header);
  if (secrecy !== undefined) return secrecy === "withheld" ? "address_withheld" : undefined;
  const name = words(spaced(header.replace(locale, ""))).join(" ");
  const rest = name.replace(prefix, "");
  const whole = phrases.find(([, list]) => list.includes(name)) ?? phrases.find(([, list]) => list.includes(rest));
  return whole?.[0] ?? (otherThing.test(rest) ? undefined : fieldIn(` ${rest} `));
};

/** Whether what stands in a column may lead to a door: then no report shows it. */
export const namesPlace = (header: string): boolean => {
  const field = fieldNamed(header);
  return field === "office_address" || field === "address_withheld" || field === "coordinates" || secrecyOf(header) !== undefined;
};

/** "name.en", "name_fr": the language in which a column is written; "organization_id" is none. */
const locale = /[._](?!id$)(?<code>[a-z]{2}|zh-\p{L}+)$/u;
export const localeOf = (header: string): string | undefined => locale.exec(header)?.groups?.code;

const fieldIn = (name: string): Field | undefined => {
  let best: { readonly field: Field; readonly length: number } | undefined;
  for (const [field, list] of phrases)
    for (const phrase of list)
      if (!aloneOnly.has(phrase) && name.includes(` ${phrase} `) && phrase.length > (best?.length ?? 0))
        best = { field, length: phrase.length };
  return best?.field;
};
