import type { ProblemCode } from "../../core/problem.ts";

interface RuleWords {
  /** Why the rule exists, to follow its name. */
  readonly reason: string;
  readonly good: string;
  readonly bad: string;
}

/** Each rule of `referral check`: why, and an example of either side (docs/rules.md). */
export const ruleWords: { readonly [C in ProblemCode]: RuleWords } = {
  "yaml-syntax": {
    reason: "un fichier qui n'est pas du YAML n'est lu par personne",
    good: 'note: "Men: ask first"',
    bad: "note: Men: ask first",
  },
  "yaml-refused": {
    reason: "une partie de YAML ne sert qu'à nuire : profondeur, alias, caractères de contrôle",
    good: 'hours: "24/7"',
    bad: "hours: *same",
  },
  "duplicate-key": {
    reason: "de deux champs égaux, l'un serait perdu sans qu'on le voie",
    good: "city: Ghent",
    bad: "city: Ghent / city: Bruges",
  },
  "not-a-record": { reason: "un fichier de pays, ce sont des champs, pas un texte", good: 'country: "BE"', bad: "- just a list" },
  "missing-field": {
    reason: "on ne peut pas se fier à une fiche sans ses sources ou sans sa vérification",
    good: "sources: [https://example.org/one]",
    bad: "(pas de sources)",
  },
  "unknown-field": { reason: "un champ mal écrit n'est lu par personne", good: "office_address: …", bad: "adress: …" },
  "wrong-value": {
    reason: "une valeur que personne n'attend est mal montrée, ou pas du tout",
    good: "status: active",
    bad: "status: open",
  },
  "file-name": {
    reason: "un fichier se trouve par son pays",
    good: 'BE.yaml contient country: "BE"',
    bad: 'belgium.yaml contient country: "BE"',
  },
  "id-form": {
    reason: "des dossiers renvoient aux ids pendant des années : ils disent leur pays et se lisent bien",
    good: "id: be-payoke",
    bad: "id: Payoke",
  },
  "id-twice": { reason: "un id qui désigne deux prestataires n'en désigne aucun", good: "be-one, be-two", bad: "be-one, be-one" },
  "id-reused": {
    reason: "un ancien dossier renverrait aux mauvaises personnes",
    good: "un nouvel id pour un nouveau prestataire",
    bad: "un id qui se trouve sous moved",
  },
  "moved-to-nowhere": { reason: "qui suit un ancien id doit arriver", good: "moved_to: be-two (une fiche)", bad: "moved_to: be-none" },
  "source-missing": { reason: "aucun fait sans la page qui le montre", good: "un numéro avec source", bad: "un numéro seul" },
  "shelter-place": {
    reason: "le lieu où des personnes sont hébergées ne regarde personne : une fuite peut tuer",
    good: "note: Une maison à une adresse confidentielle",
    bad: "note: Une maison en face de la gare",
  },
  "not-a-url": { reason: "un lien qui ne s'ouvre pas ne prouve rien", good: "website: https://example.org", bad: "website: example.org" },
  "unknown-language": { reason: "les langues se trouvent par leur code", good: "languages: [nl]", bad: "languages: [Dutch]" },
  "unknown-country": { reason: "les pays se trouvent par leur code", good: 'country: "GB"', bad: 'country: "UK"' },
  "ages-crossed": {
    reason: "personne n'est au-dessus du maximum et au-dessous du minimum",
    good: "minimum_age: 12, maximum_age: 17",
    bad: "minimum_age: 18, maximum_age: 17",
  },
  "phone-form": {
    reason: "un numéro doit se composer la nuit, sans réfléchir",
    good: 'number: "1343"',
    bad: "number: demander à l'accueil",
  },
  "hours-form": { reason: "jour et nuit ne s'écrit que d'une façon", good: 'hours: "24/7"', bad: "hours: 24 hours" },
  "hours-grammar": {
    reason: "des horaires qu'aucun programme ne lit ne trouvent personne d'ouvert maintenant",
    good: 'hours: "Mo-Fr 09:00-17:00"',
    bad: "hours: heures de bureau",
  },
  "personal-contact": {
    reason: "une personne s'en va, est harcelée, ou n'a jamais accepté de figurer ici",
    good: "address: info@example.org",
    bad: "address: jane.doe@example.org",
  },
  "service-twice": {
    reason: "deux qui diffèrent envoient quelqu'un au mauvais",
    good: "type: shelter, populations: [women] … type: shelter, populations: [men]",
    bad: "type: shelter … type: shelter",
  },
  "populations-contradict": {
    reason: "des âges et des populations qui s'excluent n'accueillent personne",
    good: "populations: [girls], maximum_age: 17",
    bad: "populations: [girls], minimum_age: 18",
  },
  "populations-missing": {
    reason: "un homme envoyé la nuit vers un hébergement pour femmes est envoyé pour rien",
    good: "populations: [women]",
    bad: "(un hébergement qui ne dit rien)",
  },
  "maximum-age-missing": {
    reason: "l'enfance finit à 15 ans ici et à 21 ans ailleurs",
    good: "populations: [girls, boys], maximum_age: 17",
    bad: "populations: [girls, boys]",
  },
  "assurance-stale": {
    reason: "les numéros meurent sans bruit",
    good: "assured: { on: le mois dernier, how: phone }",
    bad: "assured: { on: il y a deux ans, how: phone }",
  },
  "text-copied": {
    reason: "un texte copié n'a jamais été écrit pour son prestataire",
    good: "une description à lui",
    bad: "la description d'une autre fiche",
  },
  "number-twice": {
    reason: "un prestataire sous deux ids est appelé deux fois, et corrigé une seule",
    good: "deux prestataires, deux numéros",
    bad: "deux ids, un seul numéro",
  },
  "name-twice": {
    reason: "un prestataire sous deux ids est appelé deux fois, et corrigé une seule",
    good: "une seule fiche, et une pierre tombale",
    bad: "Centre for Workers, Center for Workers",
  },
  "hotline-number-missing": {
    reason: "une ligne d'écoute que personne ne peut appeler n'aide personne",
    good: "services: [hotline] et un numéro avec use: hotline",
    bad: "services: [hotline] et un numéro de bureau",
  },
  "hotline-service-missing": {
    reason: "une recherche de lignes d'écoute trouve des services, pas des numéros",
    good: "use: hotline et un service hotline",
    bad: "use: hotline seul",
  },
  "police-hotline": {
    reason: "qui appelle doit savoir d'avance que la police entendra l'appel",
    good: "caution: C'est la police qui répond sur cette ligne.",
    bad: "une ligne de police donnée comme hotline, sans un mot",
  },
  "hours-missing": {
    reason: "personne ne sait s'il faut essayer cette ligne la nuit",
    good: 'use: hotline, hours: "24/7"',
    bad: "use: hotline",
  },
  "hours-without-days": {
    reason: "pour un programme cela veut dire tous les jours, pour qui l'a écrit peut-être en semaine",
    good: 'hours: "Mo-Fr 09:00-17:00"',
    bad: 'hours: "09:00-17:00"',
  },
  "shelter-office": {
    reason: "une adresse à côté d'un hébergement est peut-être sa porte",
    good: "pas de office_address, ou une adresse que le prestataire publie",
    bad: "office_address copiée d'une carte",
  },
  "secret-city": {
    reason: "dans une petite ville, la ville est l'adresse",
    good: "address_withheld: true, coverage: [Wallonia]",
    bad: "address_withheld: true, city: une petite ville",
  },
  "no-contact": {
    reason: "un prestataire que personne ne peut joindre ne peut accueillir personne",
    good: "un numéro, une adresse ou un site",
    bad: "aucun des trois",
  },
  "free-mail": {
    reason: "une boîte gratuite peut être à n'importe qui",
    good: "address: info@example.org",
    bad: "address: one.ghent@gmail.com",
  },
  "dead-prefix": { reason: "un préfixe abandonné ne joint personne", good: 'number: "+370 5 261 6380"', bad: 'number: "8 5 261 6380"' },
  "phone-implausible": {
    reason: "un chiffre de trop renvoie quelqu'un ; une bibliothèque peut se tromper, donc ce n'est qu'un avertissement",
    good: 'number: "+32 2 511 64 64"',
    bad: 'number: "+32 2 511 64 64 64 64"',
  },
  "keys-unsorted": {
    reason: "avec un seul ordre des champs, les modifications ne diffèrent que par ce qu'elles disent",
    good: "id, name, kind",
    bad: "id, kind, name",
  },
  "exception-dead": {
    reason: "une exception qui ne fait rien taire cachera un jour quelque chose",
    good: "(l'exception supprimée)",
    bad: "une exception à une règle qui ne se plaint plus",
  },
  "not-readable": {
    reason: "un fichier que personne ne peut lire manque à l'annuaire",
    good: "un fichier que vous avez le droit de lire",
    bad: "un répertoire appelé BE.yaml",
  },
  "directory-empty": {
    reason: "un répertoire vide est une faute de frappe",
    good: "referral check directory-data",
    bad: "referral check empty-folder",
  },
};
