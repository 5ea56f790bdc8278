import type { startWords as en } from "../en/start.ts";
import type { Translated } from "../translated.ts";

export const startWords: Translated<typeof en> = {
  nobodyToAsk: "start hace preguntas, y no hay una terminal donde hacerlas",
  nobodyToAskHints: [
    "ejecútelo en una terminal",
    "o ejecute un caso inventado: referral start --answers FILE (uno vacío: referral start --blank)",
  ],
  unknownSheet: (kind) => `--sheet: no existe la hoja “${kind}”`,
  sheetKinds: (kinds) => `las hojas son: ${kinds.join(", ")}`,
  wholeFile: "el archivo",
  notYaml: "esto no es YAML: revise aquí las comillas, los dos puntos y la sangría",
  blankOrJson: "--blank muestra un formulario para rellenar, y eso es YAML: quite --json",
  jsonOrFolder: "--json muestra, --output escribe archivos: elija uno",
  missing: "en este camino hace falta esta respuesta (unknown, declined y not_asked también son respuestas)",
  expected: (what) => `se esperaba ${what}`,
  faults: {
    not_a_mapping: "se esperaban claves y valores",
    not_a_list: "se esperaba una lista, con una entrada por cada receptor",
    not_invented: "un archivo de respuestas debe decir `invented: true`; las respuestas reales no van en ningún archivo sin cifrar",
    unknown_key: "no existe esa clave",
    not_in_directory: "este prestador no está en el directorio",
    twice: "este prestador está dos veces",
    missing: "cada entrada nombra su provider_id",
  },
  contradicts: (place: string) =>
    `contradice age.age_group (${place}): una de las dos es falsa. Si nadie lo sabe, age_group es unsure, y vale la protección de menores`,
  contradictsOther: (other, place, why) => `contradice ${other} (${place}): una de las dos es falsa. ${why}`,
  /** Said, since both can be true. */
  bothTaken: (other, place, why) => `no concuerda con ${other} (${place}), y se toman las dos. ${why}`,
  faultsHint: "referral start --blank muestra cada clave y lo que puede llevar. No se hizo nada.",
  fileKey: (id) =>
    id.replace(/^choices\./, "services.choices.").replace(/^(services\.choices|consent|handover|review)\.([^.]+)\./, "$1[$2]."),
  noneOfThese: "nada de esto",
  noCandidates:
    "El directorio no conoce aquí ningún servicio que ofrezca esta ayuda y pueda recibir a la persona. Siga sin elegir ninguno: después se pregunta qué hacer hasta entonces, y se muestra a quién llamar.",
  noAddress: "Esto parece una dirección, y aquí no se escribe ninguna: lo escrito puede ser encontrado. Basta la ciudad o la zona.",
  closed: "Formulario cerrado.",
  unused: (ids) => `Sin usar en este camino, y en ninguna hoja: ${ids}`,
  written: (path) => `Escrito: ${path}`,
  writtenHint: "Solo usted puede leerlo. Bórrelo cuando lo haya entregado.",
  noPersonSheet: {
    controlled: "No hay hoja para la persona: alguien que le da miedo o la controla podría encontrarla.",
    unsure: "No hay hoja para la persona: no es seguro que nadie le dé miedo ni la controle, y un papel se puede encontrar.",
    not_wanted: "No hay hoja para la persona: no quiso una copia en papel.",
  },
  personSheetLeftOut: (count) =>
    `Quitado de la hoja de la persona, porque revelaría de qué se trata: ${count} ${count === 1 ? "línea" : "líneas"}.`,
  noFileSheet: "No hay hoja para el expediente: la persona no aceptó que se tomaran notas.",
  preview: (name) => `Esto es todo lo que verá ${name}:`,
  goBack: (question) => `Tal como está, no se puede enviar nada a este servicio. Para cambiarlo, vuelva a ${question}.`,
  goBackFrom: (question, answer) =>
    `A ${question} se respondió “${answer}”: tal como está, no se puede enviar nada a este servicio. Si no es así, vuelva allí.`,
  asked: (question, step) => `«${question}» (paso ${step})`,
  phoneHeldBack: (line, contact) =>
    `La línea «${line}» no se transmite: solo va junto con «${contact}», y solo si esta dice cómo contactar con la persona.`,
  toChange: (question) => `Para cambiarlo, vuelva a ${question}.`,
  answerAgain: "Responda de otro modo, o salte esta pregunta. No se pierde nada más de lo que usted ha escrito.",
  step: (n, of, title) => `Paso ${n} de ${of} · ${title}`,
  plan: (text) => `Hasta entonces: ${text}`,
  unmet: (what) => `Pedido, y no disponible: ${what}`,
  sheet: (n, of) => `Hoja ${n} de ${of}`,
  field: (question) => `(${question})`,
};
