import type { languageFields } from "../../../core/steps/language.ts";
import type { StepWords } from "../../en/words-of.ts";

export const language: StepWords<typeof languageFields> = {
  title: "Se comprendre",
  questions: {
    languages: {
      ask: "Quelles langues parlez-vous bien ? Celle que vous préférez d'abord.",
      why: "Tout doit vous être dit dans une langue où vous êtes à l'aise.",
    },
    interpreter_needed: {
      ask: "Voulez-vous un interprète ?",
      why: "Un interprète formé est tenu de garder secret ce qui est dit. Un ami, un proche ou un enfant ne devrait pas avoir à interpréter.",
      options: { yes: "oui", no: "non" },
    },
    interpreter_gender_pref: {
      ask: "Préférez-vous qu'une femme ou un homme interprète ?",
      why: "Certaines choses sont plus faciles à dire à l'une ou à l'autre.",
      options: { f: "une femme", m: "un homme", any: "sans préférence" },
    },
    access_needs: {
      ask: "Y a-t-il quelque chose qui vous rend difficile d'entendre, de voir, de vous déplacer, de lire ou de comprendre ?",
      why: "Pour que le service soit un lieu que vous pouvez utiliser. Aucun diagnostic n'est nécessaire.",
      options: {
        hearing: "entendre",
        sight: "voir",
        mobility: "se déplacer",
        learning: "comprendre ou se souvenir",
        literacy: "lire et écrire",
        other: "autre chose",
      },
    },
    preferred_worker_gender: {
      ask: "Préférez-vous parler avec une femme ou avec un homme ?",
      why: "C'est votre choix. Nous transmettons ce souhait ; nous ne pouvons pas promettre que le service pourra y répondre.",
      options: { f: "une femme", m: "un homme", any: "sans préférence" },
    },
  },
};
