import type { untimelyWords as en } from "../en/untimely.ts";
import type { Translated } from "../translated.ts";

export const untimelyWords: Translated<typeof en> = {
  call_ahead: {
    what: "Cette heure est encore à venir : un appel qui reste à faire n'est pas un appel.",
    way_on:
      "Si les secours ont été appelés, tapez « maintenant », ou l'heure de l'appel (pour hier, avec le jour : 2026-11-27 23:30). Sinon, appelez tout de suite, puis tapez « maintenant ».",
  },
  asked_ahead: {
    what: "Cette heure est encore à venir : personne ne peut avoir été interrogé à ce moment-là.",
    way_on: "Tapez quand vous leur avez demandé (pour hier, avec le jour : 2026-11-27 16:30), ou passez cette question.",
  },
  receipt_ahead: {
    what: "Cette heure est encore à venir à l'horloge de cet ordinateur : rien ne peut avoir été reçu à ce moment-là.",
    way_on: "Tapez « maintenant », ou le moment de la réception (pour hier, avec le jour : 2026-11-27 16:30).",
  },
  appointment_past: {
    what: "Ce jour est passé : personne ne pourrait venir à un tel rendez-vous.",
    way_on:
      "Tapez le jour et l'heure convenus, par exemple 2026-12-01 10:00, ou passez cette question tant qu'il n'y a pas de rendez-vous.",
  },
};
