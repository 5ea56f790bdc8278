import type { Expected, PlaceSign, ProblemArgs, ProblemCode } from "../../core/problem.ts";

type Words = { readonly [C in ProblemCode]: (args: ProblemArgs[C]) => string };

const expected: Readonly<Record<Expected, string>> = {
  text: "un texte ; les nombres et les mots comme no se mettent entre guillemets",
  filled: "un texte, et il est vide : dites-le",
  list: "une liste",
  "filled-list": "une liste avec au moins une entrée",
  record: "des champs avec des valeurs",
  "whole-number": "un nombre entier, 0 ou plus",
  number: "un nombre",
  age: "un âge en années entières, de 0 à 120",
  "yes-no": "true ou false",
  true: "true, ou que le champ soit omis",
  day: "un jour qui existe, comme 2026-11-22",
  country: 'un code ISO de pays entre guillemets, comme "BE"',
  coverage: "national, ou une liste de régions",
  "age-key": "une clé publique age comme age1ql3z… (62 caractères)",
  code: "un code ISO",
  "short-list": "une liste de 5 000 entrées au plus",
  "one-of": "un des mots connus",
  "known-shape": "autre chose",
};

const signs: Readonly<Record<PlaceSign, string>> = {
  street: "une rue ou une maison",
  coordinates: "des coordonnées",
  "map-link": "un lien vers une carte",
  directions: "un itinéraire",
  postcode: "un code postal",
  "office-address": "de nouveau l'adresse du bureau",
  withheld: "une adresse alors que address_withheld vaut true",
};

const refusals: Readonly<Record<ProblemArgs["yaml-refused"]["what"], string>> = {
  nesting: "imbriqué plus profondément que n'importe quel fichier de pays",
  alias: "un alias (*) : écrivez la valeur en entier",
  "control-character": "un caractère de contrôle que YAML ne permet pas",
  encoding: "pas de l'UTF-8",
  size: "plus long qu'un million de caractères",
};

const sourced: Readonly<Record<string, string>> = {
  phones: "ce téléphone",
  emails: "cette adresse de courriel",
  emergency: "ce numéro d'urgence",
  sources: "cette fiche",
  organizations: "cette fiche",
};

const didYouMean = (nearest: string | undefined): string => (nearest === undefined ? "" : ` ; vouliez-vous dire ${nearest} ?`);

/** What is wrong, in one line. */
export const problemWords: Words = {
  "yaml-syntax": ({ detail }) => `pas du YAML : ${detail}`,
  "yaml-refused": ({ what }) => refusals[what],
  "duplicate-key": ({ field }) => `${field} se trouve deux fois ici`,
  "not-a-record": ({ expected: what }) =>
    what === "list" ? "une liste devrait se trouver ici" : "un fichier de pays commence par ses champs : country, emergency, organizations",
  "missing-field": ({ fields }) => `${fields.length > 1 ? "champs manquants" : "champ manquant"} : ${fields.join(", ")}`,
  "unknown-field": ({ field, nearest }) => `il n'y a pas de champ ${field}${didYouMean(nearest)}`,
  "wrong-value": ({ field, expected: what, nearest }) => `${field} attend ${expected[what]}${didYouMean(nearest)}`,
  "file-name": ({ country }) => `le fichier est celui de ${country} et porte un autre nom`,
  "id-form": ({ id, prefix }) => `${id} n'a pas la forme ${prefix}words-like-this, ou a plus de 100 caractères`,
  "id-twice": ({ id, first }) => `${id} se trouve déjà à ${first}`,
  "id-reused": ({ id }) => `${id} a été abandonné et ne doit plus être utilisé`,
  "moved-to-nowhere": ({ id, target }) => `${id} a été déplacé vers ${target}, et cette fiche n'existe pas`,
  "source-missing": ({ what }) => `il manque une source : ${sourced[what] ?? "ce fait"}`,
  "shelter-place": ({ field, sign }) => `${field} d'un hébergement contient : ${signs[sign]}`,
  "not-a-url": ({ field }) => `${field} n'est pas un lien`,
  "unknown-language": ({ code_given }) => `${code_given} n'est pas un code de langue`,
  "unknown-country": ({ code_given }) => `${code_given} n'est pas un code de pays`,
  "ages-crossed": ({ minimum, maximum }) => `minimum_age ${minimum} est au-dessus de maximum_age ${maximum}`,
  "phone-form": ({ field }) => `${field} n'est pas un numéro qu'on peut composer`,
  "hours-form": ({ hours }) => `jour et nuit s'écrit "24/7", pas "${hours}"`,
  "personal-contact": ({ field }) => `${field} contient ce qui ressemble à l'adresse ou au nom d'une personne`,
  "service-twice": ({ type }) => `deux services de type ${type} pour les mêmes personnes`,
  "populations-contradict": ({ populations }) => `${populations.join(", ")} et les âges de ce service s'excluent`,
  "populations-missing": ({ type }) => `ce service (${type}) ne dit pas qui il accueille`,
  "maximum-age-missing": ({ type }) => `ce service (${type}) n'accueille que des enfants et n'a pas de maximum_age`,
  "assurance-stale": ({ on }) => `la dernière vérification est datée du ${on} : il y a plus d'un an, ou dans l'avenir`,
  "text-copied": ({ other }) => `description dit mot pour mot ce que dit ${other}`,
  "number-twice": ({ other }) => `${other} a le même numéro`,
  "name-twice": ({ other }) => `${other} a presque le même nom`,
  "hotline-number-missing": () => "un service hotline, et aucun numéro pour l'appeler",
  "hotline-service-missing": () => "un numéro hotline, et aucun service hotline",
  "police-hotline": () => "une ligne de police ou de signalement donnée comme hotline pour victimes, sans caution",
  "hours-missing": () => "cette ligne d'écoute ne dit pas quand elle répond",
  "hours-without-days": ({ hours }) => `hours "${hours}" ne dit pas quels jours`,
  "hours-grammar": ({ hours }) => `hours "${hours}" n'est pas du opening_hours comme OpenStreetMap l'écrit`,
  "shelter-office": () => "office_address dans une fiche qui propose un hébergement",
  "secret-city": () => "l'adresse est tenue secrète, et la ville est nommée",
  "no-contact": () => "ni téléphone, ni courriel, ni site",
  "free-mail": () => "l'adresse est chez un fournisseur de courriel gratuit",
  "dead-prefix": ({ number }) => `${number} commence par un préfixe qui ne fonctionne plus`,
  "phone-implausible": ({ number }) => `${number} ne correspond à aucun plan de numérotation que nous connaissions pour ce pays`,
  "keys-unsorted": ({ field, before }) => `${field} se place avant ${before}`,
  "exception-dead": ({ rule, id }) => `l'exception à ${rule} pour ${id} ne fait rien taire`,
  "not-readable": ({ path }) => `${path} ne peut pas être lu`,
  "directory-empty": ({ path }) => `${path} ne contient aucun fichier de pays`,
};

/** What to do about it, where that is not plain. */
export const problemHints: { readonly [C in ProblemCode]?: (args: ProblemArgs[C]) => string } = {
  "yaml-syntax": () =>
    "mettez entre guillemets les textes qui contiennent deux-points, # ou guillemets ; faites les retraits avec des espaces",
  "missing-field": () =>
    "une fiche à part est complète ; une fiche qui change seulement une fiche intégrée se vérifie avec --directory RÉPERTOIRE",
  "unknown-field": ({ within }) =>
    within === "mapping"
      ? "une correspondance a columns, values et always ; --draft-map en écrit une avec tout ce qui peut y figurer"
      : "docs/schemas/country-1.json liste les champs ; un éditeur qui le lit les complète",
  "wrong-value": ({ allowed = [] }) => (allowed.length > 1 ? `connus : ${allowed.join(", ")}` : ""),
  "file-name": ({ country }) => `appelez-le ${country}.yaml`,
  "id-reused": () => "des dossiers renvoient aux ids pendant des années : choisissez-en un nouveau",
  "source-missing": () => "donnez l'adresse de la page qui le dit",
  "shelter-place": () => "enlevez le lieu : une fuite peut tuer ; office_address n'est que pour un bureau publié",
  "not-a-url": () => "les liens commencent par https:// ou http:// et n'ont pas d'espaces",
  "unknown-language": () => "ISO 639-1, comme nl ou ar ; ISO 639-3 là où 639-1 n'en a pas",
  "unknown-country": () => "ISO 3166-1 alpha-2 : GB pour le Royaume-Uni, XK pour le Kosovo",
  "personal-contact": () =>
    "utilisez l'adresse ou le numéro du bureau et aucun nom, ou dites dans exceptions.yaml pourquoi celui-ci est juste",
  "service-twice": () => "faites-en un seul, ou dites dans populations pour qui est chacun",
  "populations-contradict": () => "relisez la page du prestataire : ou les âges, ou les populations sont faux",
  "populations-missing": () => "demandez, ou lisez leur page ; laissez vide tant que personne ne sait",
  "maximum-age-missing": () => "donnez le dernier âge encore accueilli, si la page le dit",
  "assurance-stale": () => "appelez-les, ou relisez leur page, et datez cette vérification",
  "text-copied": () => "dites avec vos propres mots ce que fait ce prestataire",
  "number-twice": () => "un prestataire entré deux fois ? gardez une seule fiche, et une pierre tombale sous moved",
  "name-twice": () => "un prestataire entré deux fois ? gardez une seule fiche, et une pierre tombale sous moved",
  "hotline-number-missing": () => "ajoutez le numéro avec sa source, ou enlevez le service",
  "hotline-service-missing": () => "ajoutez le service, ou appelez ce numéro office",
  "police-hotline": () => "dites dans caution qui entend l'appel, ou enlevez le service hotline",
  "hours-missing": () => "donnez les horaires que donne la page",
  "hours-without-days": () => "écrivez Mo-Fr 09:00-17:00, ou Mo-Su si c'est tous les jours",
  "hours-grammar": () => "écrivez 24/7, ou comme Mo-Fr 09:00-17:00; Sa 10:00-12:00",
  "shelter-office": () => "ne la gardez que si le prestataire la publie comme bureau",
  "secret-city": () => "nommez plutôt une région dans coverage",
  "no-contact": () => "comment le joindre ? ajoutez ce que donne sa page",
  "free-mail": () => "cherchez une adresse propre à l'organisation",
  "dead-prefix": () => "cherchez comment ce numéro se compose aujourd'hui",
  "phone-implausible": () => "comparez avec la page ; s'il y est écrit ainsi, laissez-le",
  "keys-unsorted": () => "referral check --fix les met en ordre",
  "exception-dead": () => "supprimez-la",
  "not-readable": () => "il faut un fichier, ou un lien vers un fichier : regardez ce que c'est, et ses droits d'accès",
};
