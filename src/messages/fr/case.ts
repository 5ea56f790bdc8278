import type { caseWords as en } from "../en/case.ts";
import { command } from "../en/command.ts";
import type { Translated } from "../translated.ts";
import { caseOptionWords } from "./case-options.ts";

/** Words of `referral cases` and `referral case`. */
export const caseWords: Translated<typeof en> = {
  field: caseOptionWords.field,
  flagMissing: (flag: string) => `il manque ${flag}`,
  flagWrong: (flag: string, expected: string) => `${flag} attend ${expected}`,
  flagExpected: (expected: string) => `attendu : ${expected} ; au terminal, c'est demandé`,
  leftForm: "Quitté. Rien n'a été noté.",

  noReferral: (id: string, code: string) => `aucune orientation vers ${id} dans ${code}`,
  referrals: (ids: readonly string[]) =>
    ids.length > 0 ? `orientations de ce dossier : ${ids.join(", ")}` : "ce dossier n'a encore aucune orientation",
  whichReferral: (flag: string) => `il faut ${flag} : il y a plus d'une orientation`,
  badMove: (receiver: string, from: string, to: string) =>
    `${receiver} : l'orientation est « ${from} » ; elle ne peut pas devenir « ${to} »`,
  badMoveHint: (allowed: readonly string[]) =>
    allowed.length > 0 ? `à partir de là elle peut devenir : ${allowed.join(", ")}` : "à partir de là elle ne peut rien devenir d'autre",

  keptUntil: (code: string, day: string) => `${code} est gardé jusqu'au ${day}. Ensuite on vous demande.`,
  keepPast: "--until : ce jour est passé",
  closeKeepPast: "--keep-until : ce jour est passé",
  keepDay: "--until attend un jour comme 2027-01-31",

  erased: (code: string) => `${code} est effacé.`,
  erasedHint:
    "Ce qu'on ne peut pas faire revenir : les feuilles remises ou imprimées, les copies dans une sauvegarde, et ce qu'un disque contient peut-être encore d'un fichier effacé. Les feuilles écrites en fichiers sont toujours là, peut-être non scellées : supprimez-les.",
  unsealedFiles: (names: string) =>
    `Des feuilles non scellées ont été écrites. Si elles se trouvent encore quelque part, supprimez-les ; personne d'autre ne le fait. Leurs noms commencent par : ${names}`,
  eraseAsk: (code: string) => `Pour effacer ${code} définitivement, tapez son code`,
  eraseWhy: "On ne peut pas revenir en arrière, et la trace de qui a su quoi est effacée avec. Regardez d'abord : referral case show.",
  eraseWrong: "ce n'est pas le code : rien n'a été effacé",
  eraseConfirm: (code: string) => `il faut --confirm ${code} : on ne peut pas revenir sur un effacement`,

  sent: (name: string, path: string) => `Pour ${name} : ${path}`,
  slip: (path: string) => `Coupon-réponse, à envoyer avec : ${path}`,
  sealedHint: "Seul le détenteur de cette clé peut l'ouvrir, avec n'importe quel programme age. Envoyez-le par la voie que vous voulez.",
  openWarning: "ATTENTION : pas scellé. Quiconque trouve ce fichier peut le lire : imprimez-le, remettez-le, et supprimez-le.",
  openHint: "Avec la clé publique age du destinataire, il est scellé : --recipient age1…",
  badKey: "--recipient attend une clé publique age comme age1ql3z… (62 caractères)",
  keyAndPaper: "--handed-over note une feuille partie sur papier : cela ne va pas avec --recipient",
  noted: (name: string) => `Noté : remis à ${name}.`,
  paperMayBeWrong: (name: string) => `Ce que ${name} a reçu est peut-être faux : vérifiez, et appelez-les.`,
  takenBack: (question: string) => `La réponse à ${question} a été déclarée fausse, et n'a pas été donnée à nouveau.`,
  nothingSent: (name: string) => `Rien ne part vers : ${name}.`,
  askAgain: (code: string, receiver: string) =>
    `pour demander de nouveau à la personne : ${command(`referral resume ${code} --from consent.${receiver}`)}`,
  putRight: (code: string, question: string) => `pour corriger : ${command(`referral resume ${code} --from ${question}`)}`,
  sendTo: "Pour qui est la feuille ?",
  sendToWhy: "Chaque destinataire a sa propre feuille, avec les lignes que la personne a acceptées pour lui.",
  sendToWhich: (ids: readonly string[]) =>
    ids.length > 0 ? `choisis dans ce dossier : ${ids.join(", ")}` : "aucun prestataire n'est choisi dans ce dossier",
  inLine: (name: string, before: string) =>
    `${before} est demandé d'abord et dira peut-être encore oui. La feuille pour ${name} a été faite quand même.`,
  answerBy: (day: string) => `Une réponse est attendue le ${day}.`,
  answerByPhone: "Appelez-les avant que la personne ne parte : la réponse se donne par téléphone.",

  clockHere: (place: string | undefined) =>
    `Une heure que vous tapez est lue à l'horloge de cet ordinateur${place === undefined ? "" : ` (${place})`}.`,
  received: (shown: string) => `Reçu le ${shown}.`,
  receivedHere: (shown: string, place: string | undefined, utc: string) =>
    `Reçu le ${shown} à l'horloge de cet ordinateur (${place === undefined ? "" : `${place} ; `}${utc} UTC).`,
  replyNoted: (name: string, status: string) => `${name} : ${status}.`,
  partOfReply: "R4 à R8 n'ont pas été notés : la personne n'a pas accepté qu'ils reviennent (R9).",
  newRisk: "Un nouveau risque a été constaté : téléphonez-leur, et refaites le plan de sécurité avec la personne. Rien n'en est écrit ici.",
  newRiskNotKept: "Le coupon parle d'un nouveau risque, qui n'est pas gardé sans le oui de la personne : téléphonez-leur maintenant.",
  newRiskNow:
    "Un nouveau risque : refaites le plan de sécurité, ensemble, avant de terminer l'entretien. Ce que c'est n'est pas écrit ici.",
  onwardWithoutYes:
    "Ils ont orienté la personne ailleurs sans un nouveau oui : dites-leur que le consentement que vous avez ne va pas jusque-là.",
  notASuccess: "Reçu ne veut pas dire accepté : attendez leur décision, et relancez si elle tarde.",
  nextInLine: (name: string, code: string, id: string) => `Le suivant : ${name}. ${command(`referral case send ${code} --to ${id}`)}`,
  helpedAlready: (name: string) => `${name} aide déjà pour cela : il ne faut demander à personne d'autre.`,
  nobodyInLine: (code: string) =>
    `Aucun autre service n'a été convenu. Choisissez de nouveau avec la personne : ${command(`referral resume ${code} --from services.choices`)}`,
  slipNumber: (number: string) => `le coupon est pour ${number}, qui n'est pas une orientation de ce dossier`,
  slipNoNumber: "le coupon n'a pas de numéro : il se trouve en haut de la feuille",

  rulesFirst: "Avant d'appeler, lisez ceci :",
  rulesNext: "Pour le prochain appel :",
  noDirectContact: "Ne contactez PAS la personne : attendez qu'elle vienne, ou joignez-la par la voie convenue avec elle.",
  neverContact: (whom: string) => `Jamais par : ${whom}`,
  nobodyElse: "Jamais par la famille, un accompagnant, un adulte qui s'en occupe, un employeur ou une connaissance.",
  codeWord: (word: string) => `Mot convenu : ${word}`,
  number: (number: string) => `Numéro : ${number}`,
  noNumber: "Aucun numéro de la personne n'a été noté.",
  triesLeft: (left: number) => `Essais sans réponse : il en reste ${left} sur 3.`,
  noTriesLeft: "On a essayé trois fois de joindre la personne sans réponse : plus d'appels.",
  noTriesWay: (names: string) =>
    names === ""
      ? "Attendez que la personne vienne."
      : `Demandez au destinataire, si la personne a donné son accord pour cela : ${names}. Ou attendez que la personne vienne.`,
  receiverNumber: (name: string, number: string) => `${name} : ${number}`,
  followedUp: "Noté.",
  thenReply: (code: string, receiver: string) => `Ce qu'ils ont répondu : ${command(`referral case reply ${code} --about ${receiver}`)}`,
  phoneAgain: (name: string, when: string) =>
    `${name} n'a pas répondu. Essayez encore, ou appelez la suppléance ; le prestataire suivant est demandé après : ${when}.`,
  stillSilent: (name: string, code: string, receiver: string) =>
    `${name} n'a pas répondu, et son délai est passé. L'orientation continue. Pour la terminer et contacter le suivant, si un autre appel reste vain lui aussi : ${command(`referral case follow-up ${code} --about ${receiver} --whom receiver --result no_answer --give-up`)}`,
  giveUpAsk: (name: string) => `${name} n'a pas répondu, et son délai est passé. Que faire ?`,
  giveUpWhy:
    "Un seul appel peut tomber mal. La feuille est chez eux : le suivant n'est contacté que si vous dites que cette orientation est terminée.",
  waitOn: "attendre : l'orientation continue",
  endReferral: "terminer cette orientation, et contacter le suivant",
  giveUpWhom: "--give-up vaut pour un destinataire qui n'a pas répondu : --whom receiver --result no_answer",
  givenUp: (name: string) => `${name} n'a pas répondu depuis trop longtemps : cette orientation est terminée.`,
  aboutWhich: "De quelle orientation s'agit-il ?",
  aboutWhichWhy: "Chaque destinataire a sa propre orientation.",

  withdrawn: (name: string) => `${name} : le oui est retiré.`,
  revoked: (name: string) => `${name} : l'orientation est retirée.`,
  tellNow: (name: string, number: string) =>
    `Prévenez ${name} maintenant, par téléphone, avec le numéro ${number} et aucun nom ; puis envoyez l'avis ci-dessous.`,
  neverSent: (name: string) => `Rien n'a jamais été envoyé à ${name} : il n'y a personne à prévenir.`,
  tellPerson: "Dites à la personne ce qu'on ne peut pas faire revenir : ce qui a été lu, imprimé ou fait avant.",
  nothingToWithdraw: (code: string) => `${code} : il n'y a plus rien à retirer`,
  withdrawWho: "il faut --to PRESTATAIRE ou --all : l'orientation de qui ?",
  notice: {
    title: (number: string) => `Orientation ${number} : cessez de l'utiliser`,
    taken: "Le consentement à cette orientation a été retiré.",
    revoked: "Cette orientation a été retirée par l'expéditeur.",
    stop: "À partir de maintenant, n'en utilisez et n'en transmettez plus rien. Détruisez toutes les copies, sur papier et en fichiers.",
    contact: "Ne contactez pas la personne à ce sujet, et ne demandez pas pourquoi.",
    confirm: "Confirmez à l'expéditeur, avec ce numéro et aucun nom, que c'est fait.",
    date: "Date",
    from: "De",
    done: "Détruit le / par (fonction)",
  },

  closed: (code: string, reason: string) => `${code} est clos : ${reason}.`,
  notClosed: (code: string) => `${code} ne peut pas encore être clos :`,
  missing: {
    person_view_asked: "on n'a pas demandé à la personne ce qu'elle en pense (--person-view-asked yes)",
    safety_plan_left: "aucun plan de sécurité n'a été laissé à la personne (--safety-plan-left yes)",
    way_back_explained: "la personne ne sait pas comment revenir (--way-back-explained yes)",
    receivers_told: "les destinataires n'ont pas été prévenus (--receivers-told yes)",
    tries_made: "le contact n'est perdu qu'après trois essais par la voie convenue",
    walkthrough_ended: "le parcours n'est pas arrivé à sa fin",
  },
  referralOpen: (name: string, status: string, command: string) =>
    `l'orientation vers ${name} est encore ouverte (${status}). Plus nécessaire : ${command}`,
  takeBack: (code: string, receiver: string) => command(`referral case withdraw ${code} --to ${receiver} --by-sender`),
  sendFirst: (code: string, receiver: string) =>
    `la feuille est partie sur papier ? Notez-le d'abord : ${command(`referral case send ${code} --to ${receiver} --handed-over`)}`,

  statuses: {
    draft: "pas encore acceptée par la personne",
    consented: "acceptée par la personne, pas encore envoyée",
    sent: "envoyée, pas encore de réponse",
    acknowledged: "reçue, pas encore décidée",
    accepted: "acceptée par le service, personne pas encore vue",
    seen: "personne vue",
    service_started: "l'aide a commencé",
    completed: "l'aide a été donnée",
    not_accepted: "non acceptée par le service",
    no_response: "pas de réponse",
    unable_to_reach: "la personne n'a pas pu être jointe",
    declined_by_person: "la personne n'en a pas voulu",
    withdrawn: "consentement retiré",
    revoked: "retirée par l'expéditeur",
    redirected: "réorientée vers un autre service",
    expired: "le consentement n'est plus valable",
  },
  tasks: {
    finish_walkthrough: () => "terminer le parcours",
    send: (name: string) => `remettre la feuille à ${name}`,
    take_back: (name: string) => `l'aide a été donnée ailleurs : retirer l'orientation vers ${name}, ou la remettre quand même`,
    renew_consent: (name: string) => `le consentement pour ${name} n'est plus valable : demander de nouveau, ou retirer l'orientation`,
    ask_about_risk: (name: string) => `${name} a constaté un nouveau risque : leur téléphoner, puis parler avec la personne`,
    phone_receiver: (name: string) => `pas encore de décision : téléphoner à ${name}`,
    next_provider: (name: string) => `toujours pas de décision (${name}) : demander au suivant`,
    check_with_person: (name: string) => `demander à la personne comment cela s'est passé avec ${name}`,
    ask_receiver: (name: string) => `trois essais sans réponse : demander à ${name}, si la personne a donné son accord pour cela`,
    review: (name: string) => `refaire le point avec la personne : ${name}`,
    look_again: () => "chercher de nouveau un prestataire",
    close: () => "plus rien n'est ouvert : clore, ou choisir de nouveau avec la personne",
    keep_or_erase: () => "son délai est passé : effacer, ou garder plus longtemps",
  },
  urgencies: {
    overdue: "EN RETARD depuis le",
    due: "aujourd'hui",
    later: "le",
  },
  ways: {
    printed: "imprimé ou montré",
    file: "en fichier",
    sealed: "scellé",
    in_hand: "en main propre",
  },
};
