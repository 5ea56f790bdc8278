import type { untimelyWords as en } from "../en/untimely.ts";
import type { Translated } from "../translated.ts";

export const untimelyWords: Translated<typeof en> = {
  call_ahead: {
    what: "Cette heure est encore à venir : un appel qui reste à faire n'est pas un appel.",
    way_on: ({ yesterday }) =>
      `Si les secours ont été appelés, tapez « maintenant », ou l'heure de l'appel (pour hier, avec le jour : ${yesterday} 23:30). Sinon, appelez tout de suite, puis tapez « maintenant ».`,
  },
  asked_ahead: {
    what: "Cette heure est encore à venir : personne ne peut avoir été interrogé à ce moment-là.",
    way_on: ({ yesterday }) =>
      `Tapez quand vous leur avez demandé (pour hier, avec le jour : ${yesterday} 16:30), ou passez cette question.`,
  },
  receipt_ahead: {
    what: "Cette heure est encore à venir à l'horloge de cet ordinateur : rien ne peut avoir été reçu à ce moment-là.",
    way_on: ({ yesterday }) => `Tapez « maintenant », ou le moment de la réception (pour hier, avec le jour : ${yesterday} 16:30).`,
  },
  appointment_past: {
    what: "Ce jour est passé : personne ne pourrait venir à un tel rendez-vous.",
    way_on: ({ ahead }) =>
      `Tapez le jour et l'heure convenus, par exemple ${ahead} 10:00, ou passez cette question tant qu'il n'y a pas de rendez-vous.`,
  },
  recheck_past: {
    what: "Ce jour est passé : personne ne pourra regarder à nouveau ce jour-là.",
    way_on: ({ ahead }) => `Tapez aujourd'hui ou un jour à venir, par exemple ${ahead}, ou passez cette question.`,
  },
  born_ahead: {
    what: "Ce jour est encore à venir : personne ne peut être né ce jour-là.",
    way_on: () => "Tapez le jour de naissance, l'année d'abord (1998-05-31), ou passez cette question.",
  },
};
