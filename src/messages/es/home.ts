import type { homeWords as en } from "../en/home.ts";
import type { Translated } from "../translated.ts";

export const homeWords: Translated<typeof en> = {
  ask: "¿Qué quiere hacer?",
  why: "Todo lo que hay aquí es también un comando aparte: referral --help.",
  menu: {
    search: "buscar un servicio",
    start: "empezar una derivación, paso a paso",
    resume: "seguir con un recorrido que quedó a medias",
    cases: "ver los casos guardados y lo que está pendiente",
    countries: "ver qué países están en el directorio",
    materials: "ver directrices, manuales y cursos",
    doctor: "comprobar qué podría delatar un caso en este ordenador",
    privacy: "leer qué guarda esta herramienta y contra qué no puede proteger",
    help: "ver todos los comandos",
  },
  words: "¿Qué busca? Por ejemplo: refugio hombres gante árabe",
  wordsWhy:
    "Diga qué se necesita, para quién, dónde y en qué idioma. En cualquier orden, en cualquier idioma; se admiten errores al teclear.",
};
