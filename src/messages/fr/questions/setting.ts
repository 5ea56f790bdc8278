import type { settingFields } from "../../../core/steps/setting.ts";
import type { StepWords } from "../../en/words-of.ts";

export const setting: StepWords<typeof settingFields> = {
  title: "Peut-on parler ?",
  questions: {
    contact_mode: {
      ask: "Comment êtes-vous en contact avec la personne ?",
      why: "Un appel demande d'autres précautions qu'un entretien face à face. Si quelqu'un d'autre signale, rien sur la personne n'est demandé ni gardé.",
      options: {
        in_person: "face à face",
        phone: "par téléphone",
        online: "en ligne",
        third_party_report: "quelqu'un d'autre me parle d'elle",
      },
    },
    country: {
      ask: "Dans quel pays la personne est-elle en ce moment ?",
      why: "Le numéro d'urgence, les lignes d'écoute et les règles montrés ensuite sont ceux de ce pays.",
    },
    region_or_city: {
      ask: "Dans quelle région ou quelle ville ?",
      why: "Pour trouver de l'aide à proximité. La ville suffit : n'écrivez jamais d'adresse.",
    },
    caseworker_role: {
      ask: "À quel titre êtes-vous ici ?",
      why: "Ce que vous pouvez faire, et ce que la loi vous oblige à signaler, dépend de votre fonction.",
      options: {
        first_responder: "premier intervenant",
        ngo: "organisation d'aide (ONG)",
        health: "personnel de santé",
        police: "police",
        labour_inspector: "inspection du travail",
        consulate: "consulat",
        hotline: "ligne d'écoute",
        other: "autre",
      },
    },
    companions_present: {
      ask: "Qui d'autre est avec la personne ?",
      why: "L'adulte à côté d'elle est peut-être celui dont elle a peur, même si cet adulte est aimable ou de la famille.",
      options: {
        none: "personne d'autre",
        child_of_person: "seulement son propre enfant",
        other_adult: "un autre adulte",
        unsure: "j'ai un doute",
      },
    },
    setting_private: {
      ask: "Pouvez-vous parler là où personne d'autre ne vous entend ni ne vous voit ?",
      why: "Une personne que d'autres peuvent entendre ne peut pas parler librement. Si le lieu n'est pas à l'abri, on ne pose que les questions de sécurité urgentes.",
    },
    safe_to_speak: {
      ask: "Pouvez-vous parler sans danger en ce moment ?",
      why: "Au téléphone, nous ne voyons pas qui écoute. Si ce n'est pas sûr, nous arrêtons tout de suite.",
    },
  },
};
