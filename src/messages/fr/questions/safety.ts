import type { safetyFields } from "../../../core/steps/safety.ts";
import type { StepWords } from "../../en/words-of.ts";

export const safety: StepWords<typeof safetyFields> = {
  title: "Rester en sécurité",
  questions: {
    risk_sources: {
      ask: "Qu'est-ce qui vous inquiète le plus ? Qui ou quoi pourrait vous faire du mal ?",
      why: "C'est vous qui connaissez le mieux votre danger. Il nous faut seulement le genre de danger : ne dites ni noms ni adresses, s'il vous plaît.",
      options: {
        exploiter: "une personne qui exploite",
        network: "un groupe, ou des gens qui agissent ensemble",
        family: "la famille",
        partner: "un partenaire",
        employer: "un employeur",
        authorities_fear: "la peur des autorités",
        self_harm: "se faire du mal à soi-même",
        other: "autre chose",
      },
    },
    risk_to_family: {
      ask: "Quelqu'un pourrait-il faire du mal à votre famille, ici ou au pays ?",
      why: "Les menaces contre la famille font taire beaucoup de gens. Un avocat peut dire ce qu'on peut faire.",
      options: { here: "oui, ici", origin: "oui, au pays", both: "oui, ici et au pays", no: "non", unsure: "pas certain" },
    },
    device_compromised: {
      ask: "Quelqu'un pourrait-il lire votre téléphone, ou voir par lui où vous êtes ?",
      why: "Si oui, nous n'appelons pas ce téléphone et n'y écrivons pas, et les nouveaux contacts vont sur un nouveau téléphone.",
      options: { yes: "oui", no: "non", unsure: "pas certain" },
    },
    places_to_avoid: {
      ask: "Y a-t-il des villes ou des quartiers où vous ne seriez pas en sécurité ?",
      why: "Pour qu'aucun service n'y soit cherché. Seulement la région ou la ville, jamais une adresse.",
    },
    risk_level: {
      ask: "À quel niveau jugez-vous le risque, après avoir entendu la personne ?",
      why: "Cela décide de la vitesse à laquelle agir et du degré de discrétion du lieu. Reposez-vous la question à chaque rencontre.",
      options: { low: "faible", medium: "moyen", high: "élevé", immediate: "immédiat" },
    },
    risk_level_reason: {
      ask: "Pourquoi jugez-vous ainsi ? Une ligne, pas de noms.",
      why: "Le collègue suivant doit pouvoir comprendre votre jugement. Cette ligne n'est jamais transmise.",
    },
    safety_actions: {
      ask: "Qu'est-ce qui vous rendrait plus en sécurité ? De quoi convenons-nous ?",
      why: "Un plan marche quand c'est le vôtre. Des étapes courtes, pour que vous puissiez vous en souvenir.",
    },
    "safe_contact.method": {
      ask: "Comment peut-on vous joindre sans danger ?",
      why: "Un appel sur le mauvais téléphone peut faire du mal. Seule cette voie est utilisée.",
      options: {
        phone: "par téléphone",
        text: "par SMS",
        email: "par courriel",
        via_person: "par quelqu'un en qui vous avez confiance",
        none: "il n'y a pas de voie sûre en ce moment",
      },
    },
    "safe_contact.ok_voicemail": {
      ask: "Pouvons-nous laisser un message sur votre répondeur ?",
      why: "Quelqu'un d'autre l'écoute peut-être. Sauf si vous dites oui, personne ne laisse de message.",
    },
    "safe_contact.ok_times": {
      ask: "À quels moments peut-on vous joindre sans danger ?",
      why: "À d'autres moments, quelqu'un est peut-être près de vous.",
    },
    "safe_contact.code_word": {
      ask: "Quel mot utiliser, pour que vous sachiez que c'est nous ?",
      why: "Il vous dit qui appelle, et vous pouvez l'utiliser pour dire que ce n'est pas sûr. Il reste ici et n'est jamais transmis.",
    },
    "safe_contact.never_contact": {
      ask: "Qui ne faut-il jamais contacter à votre sujet ?",
      why: "Dites qui c'est pour vous, par exemple un frère ou un employeur. Aucun nom n'est nécessaire.",
    },
  },
};
