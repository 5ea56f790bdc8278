import type { homeWords as en } from "../en/home.ts";
import type { Translated } from "../translated.ts";

/** The menu of a bare `referral` at a terminal. */
export const homeWords: Translated<typeof en> = {
  ask: "Que voulez-vous faire ?",
  why: "Tout ce qui est ici est aussi une commande à part : referral --help.",
  menu: {
    search: "trouver un service",
    start: "commencer une orientation, étape par étape",
    resume: "reprendre un parcours interrompu",
    cases: "voir les dossiers enregistrés et ce qu'il y a à faire",
    countries: "voir quels pays sont dans l'annuaire",
    materials: "voir des lignes directrices, des manuels et des cours",
    doctor: "vérifier ce qui pourrait trahir un dossier sur cet ordinateur",
    privacy: "lire ce que cet outil garde, et contre quoi il ne peut pas protéger",
    help: "voir toutes les commandes",
  },
  words: "Que cherchez-vous ? Par exemple : hébergement hommes gand arabe",
  wordsWhy:
    "Dites ce qu'il faut, pour qui, où et dans quelle langue. Dans n'importe quel ordre, n'importe quelle langue ; les fautes de frappe ne gênent pas.",
};
