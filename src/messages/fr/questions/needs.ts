import type { needsFields } from "../../../core/steps/needs.ts";
import type { StepWords } from "../../en/words-of.ts";

export const needs: StepWords<typeof needsFields> = {
  title: "Ce qu'il vous faut maintenant",
  questions: {
    needs_now: {
      ask: "De quoi avez-vous besoin tout de suite ?",
      why: "Manger, se reposer et être en sécurité passent avant toute autre question. Vous n'avez pas à expliquer comment on en est arrivé là.",
      options: {
        safe_place_tonight: "un lieu sûr pour cette nuit",
        food_water: "manger et boire",
        clothing_hygiene: "vêtements, se laver, hygiène",
        medicine: "médicaments",
        rest: "du repos",
        phone_call: "un appel téléphonique",
        child_care: "quelqu'un pour s'occuper d'un enfant",
        money_transport: "de l'argent pour le trajet",
        interpreter: "un interprète",
        documents: "des papiers",
        none: "rien pour l'instant",
      },
    },
    sleeping_tonight: {
      ask: "Avez-vous un endroit où dormir cette nuit ? Vous y sentez-vous en sécurité ?",
      why: "S'il n'y a pas de lieu sûr, c'est la première chose à chercher. Nous n'avons pas besoin de l'adresse.",
      options: { safe: "oui, et c'est sûr", unsafe: "oui, mais ce n'est pas sûr", nowhere: "non, nulle part", unsure: "pas certain" },
    },
  },
};
