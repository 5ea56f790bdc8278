import type { casePageWords as en } from "../en/case-page.ts";
import type { Translated } from "../translated.ts";

/** Words of `referral case show` and `referral cases`. */
export const casePageWords: Translated<typeof en> = {
  statuses: {
    active: "en préparation",
    follow_up: "en suivi",
    closed: "clos",
    closed_referred: "clos, l'aide a été atteinte",
  },
  headings: {
    due: "À faire",
    referrals: "Orientations",
    log: "Qui a su quoi",
    contacts: "Entretiens et essais",
    unasked: "Réponses que cette version ne demande plus, ou n'accepte pas (gardées)",
    answers: "Réponses",
  },
  opened: (at: string, last: string) => `Ouvert le ${at} ; dernière entrée le ${last}`,
  closed: (at: string, reason: string) => `Clos le ${at} : ${reason}`,
  kept: (day: string) => `Gardé jusqu'au ${day} ; ensuite on vous demande`,
  referral: (priority: string, services: string, number: string) => [priority, services, number].filter(Boolean).join(" · "),
  since: (since: string, sent: string | undefined) => [`depuis le ${since}`, sent && `envoyée le ${sent}`].filter(Boolean).join(" ; "),
  reply: (at: string, decision: string, reason: string | undefined) =>
    `réponse du ${at} : ${[decision, reason].filter(Boolean).join(", ")}`,
  received: "reçue",
  release: (at: string, to: string, way: string, failed: boolean) =>
    `${at} à ${to}, ${way}${failed ? " (n'a pas pu être écrit : rien n'est parti)" : ""}`,
  thePerson: "la personne",
  items: (labels: string) => `lignes : ${labels}`,
  withoutConsent: (why: string, given: string, until: string) => `sans consentement, du ${given} : ${why} ; valable jusqu'au ${until}`,
  consent: (form: string, by: string, given: string, until: string) =>
    `sur le oui du ${given} : ${form}, donné par : ${by}, valable jusqu'au ${until}`,
  contact: (at: string, whom: string, result: string, outcome: string | undefined, about: string | undefined) =>
    `${at} ${whom} : ${[result, outcome && (about === undefined ? outcome : `${outcome} (${about})`)].filter(Boolean).join(" ; ")}`,
  none: "Aucun dossier ouvert. Ceux qui sont clos aussi : referral cases --all",
  noneOfAll: "Aucun dossier n'est enregistré.",
  noneDue: "Rien à faire pour l'instant. Tous les dossiers ouverts : referral cases",
  nothingChanged: "Rien n'a été changé.",
  noneExpired: "Aucun dossier n'a dépassé le jour jusqu'auquel il est gardé.",
  more: (count: number) => `et ${count} de plus`,
  nothingDue: "rien à faire maintenant",
  expired: (count: number) =>
    `${count} ${count < 2 ? "dossier a" : "dossiers ont"} dépassé le jour jusqu'auquel on les garde : referral cases --expired`,
  whatWithExpired: (code: string, day: string) => `${code} devait être gardé jusqu'au ${day}. Qu'en faire ?`,
  whatWithExpiredWhy: "Ce qui n'est plus nécessaire ne doit pas traîner. Rien n'est effacé sans votre oui.",
  expiredChoices: {
    later: "décider plus tard",
    keep: "le garder 90 jours de plus",
    erase: "l'effacer (il faut taper son code)",
  },
};
