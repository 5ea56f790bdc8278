import type * as en from "../en/rules.ts";
import type { Translated } from "../translated.ts";

/** Each rule of `referral check`: why, and an example of either side (docs/rules.md). */
export const ruleWords: Translated<typeof en.ruleWords> = {
  "yaml-syntax": {
    reason: "un archivo que no es YAML no lo lee nadie",
    good: 'note: "Men: ask first"',
    bad: "note: Men: ask first",
  },
  "yaml-refused": {
    reason: "algunas cosas de YAML solo sirven para hacer daño: profundidad, alias, caracteres de control",
    good: 'hours: "24/7"',
    bad: "hours: *same",
  },
  "duplicate-key": {
    reason: "de dos campos iguales uno se perdería sin que se vea",
    good: "city: Ghent",
    bad: "city: Ghent / city: Bruges",
  },
  "not-a-record": { reason: "un archivo de país son campos, no un texto", good: 'country: "BE"', bad: "- just a list" },
  "missing-field": {
    reason: "no se puede confiar en una ficha sin sus fuentes o sin su comprobación",
    good: "sources: [https://example.org/one]",
    bad: "(sin fuentes)",
  },
  "unknown-field": { reason: "un campo mal escrito no lo lee nadie", good: "office_address: …", bad: "adress: …" },
  "wrong-value": { reason: "un valor que nadie espera se muestra mal o no se muestra", good: "status: active", bad: "status: open" },
  "file-name": {
    reason: "un archivo se encuentra por su país",
    good: 'BE.yaml contiene country: "BE"',
    bad: 'belgium.yaml contiene country: "BE"',
  },
  "id-form": {
    reason: "los casos se refieren a los ids durante años: dicen su país y se leen bien",
    good: "id: be-payoke",
    bad: "id: Payoke",
  },
  "id-twice": { reason: "un id que significa dos prestadores no significa ninguno", good: "be-one, be-two", bad: "be-one, be-one" },
  "id-reused": {
    reason: "un caso antiguo señalaría a quien no es",
    good: "un id nuevo para un prestador nuevo",
    bad: "un id que está en moved",
  },
  "moved-to-nowhere": {
    reason: "quien sigue un id antiguo debe llegar",
    good: "moved_to: be-two (una ficha)",
    bad: "moved_to: be-none",
  },
  "source-missing": {
    reason: "ningún dato sin la página que lo muestra",
    good: "número con fuente",
    bad: "número sin nada más",
  },
  "shelter-place": {
    reason: "dónde se aloja a las personas no le incumbe a nadie: una filtración puede matar",
    good: "note: A house at a confidential address",
    bad: "note: A house opposite the station",
  },
  "not-a-url": {
    reason: "un enlace que no se abre no prueba nada",
    good: "website: https://example.org",
    bad: "website: example.org",
  },
  "unknown-language": { reason: "los idiomas se encuentran por código", good: "languages: [nl]", bad: "languages: [Dutch]" },
  "unknown-country": { reason: "los países se encuentran por código", good: 'country: "GB"', bad: 'country: "UK"' },
  "ages-crossed": {
    reason: "nadie está por encima del máximo y por debajo del mínimo",
    good: "minimum_age: 12, maximum_age: 17",
    bad: "minimum_age: 18, maximum_age: 17",
  },
  "phone-form": {
    reason: "un número se debe poder marcar de noche, sin pensar",
    good: 'number: "1343"',
    bad: "number: ask at the desk",
  },
  "hours-form": { reason: "las veinticuatro horas se escriben de una sola manera", good: 'hours: "24/7"', bad: "hours: 24 hours" },
  "hours-grammar": {
    reason: "con un horario que ningún programa lee no se encuentra a nadie que esté abierto ahora",
    good: 'hours: "Mo-Fr 09:00-17:00"',
    bad: "hours: office hours",
  },
  "personal-contact": {
    reason: "una persona se va, sufre acoso, o nunca aceptó estar aquí",
    good: "address: info@example.org",
    bad: "address: jane.doe@example.org",
  },
  "service-twice": {
    reason: "dos que difieren envían a alguien al equivocado",
    good: "type: shelter, populations: [women] … type: shelter, populations: [men]",
    bad: "type: shelter … type: shelter",
  },
  "populations-contradict": {
    reason: "edades y populations que se excluyen no reciben a nadie",
    good: "populations: [girls], maximum_age: 17",
    bad: "populations: [girls], minimum_age: 18",
  },
  "populations-missing": {
    reason: "a un hombre mandado de noche a un alojamiento para mujeres se le manda en vano",
    good: "populations: [women]",
    bad: "(un alojamiento seguro que no dice nada)",
  },
  "maximum-age-missing": {
    reason: "la minoría de edad termina a los 15 en un lugar y a los 21 en otro",
    good: "populations: [girls, boys], maximum_age: 17",
    bad: "populations: [girls, boys]",
  },
  "assurance-stale": {
    reason: "los números dejan de funcionar sin avisar",
    good: "assured: { on: el mes pasado, how: phone }",
    bad: "assured: { on: hace dos años, how: phone }",
  },
  "text-copied": {
    reason: "un texto copiado nunca se escribió para su prestador",
    good: "una descripción propia",
    bad: "la descripción de otra ficha",
  },
  "number-twice": {
    reason: "a un prestador con dos ids se le llama dos veces, y se le corrige una",
    good: "dos prestadores, dos números",
    bad: "dos ids, un número",
  },
  "name-twice": {
    reason: "a un prestador con dos ids se le llama dos veces, y se le corrige una",
    good: "una ficha, y una entrada en moved",
    bad: "Centre for Workers, Center for Workers",
  },
  "hotline-number-missing": {
    reason: "una línea de ayuda a la que nadie puede llamar no ayuda a nadie",
    good: "services: [hotline] y un número con use: hotline",
    bad: "services: [hotline] y un número de oficina",
  },
  "hotline-service-missing": {
    reason: "al buscar líneas de ayuda se encuentran servicios, no números",
    good: "use: hotline y un servicio hotline",
    bad: "use: hotline sin nada más",
  },
  "police-hotline": {
    reason: "quien llama debe saber antes que lo oirá la policía",
    good: "caution: Police answer this line.",
    bad: "una línea de la policía como hotline, sin una palabra",
  },
  "hours-missing": {
    reason: "nadie sabe si probar esta línea de noche",
    good: 'use: hotline, hours: "24/7"',
    bad: "use: hotline",
  },
  "hours-without-days": {
    reason: "para un programa significa todos los días, para quien lo escribió quizá los laborables",
    good: 'hours: "Mo-Fr 09:00-17:00"',
    bad: 'hours: "09:00-17:00"',
  },
  "shelter-office": {
    reason: "una dirección junto a un alojamiento seguro puede ser su puerta",
    good: "sin office_address, o una que publica el prestador",
    bad: "office_address copiada de un mapa",
  },
  "secret-city": {
    reason: "en una ciudad pequeña, la ciudad es la dirección",
    good: "address_withheld: true, coverage: [Wallonia]",
    bad: "address_withheld: true, city: una ciudad pequeña",
  },
  "no-contact": {
    reason: "un prestador al que nadie puede contactar no puede recibir a nadie",
    good: "un número, una dirección o un sitio web",
    bad: "nada de ello",
  },
  "free-mail": {
    reason: "un buzón gratuito puede ser de cualquiera",
    good: "address: info@example.org",
    bad: "address: one.ghent@gmail.com",
  },
  "dead-prefix": {
    reason: "con un prefijo que ya no se usa no se llega a nadie",
    good: 'number: "+370 5 261 6380"',
    bad: 'number: "8 5 261 6380"',
  },
  "phone-implausible": {
    reason: "una cifra de más deja a alguien sin ayuda; una biblioteca puede equivocarse, así que solo advierte",
    good: 'number: "+32 2 511 64 64"',
    bad: 'number: "+32 2 511 64 64 64 64"',
  },
  "keys-unsorted": {
    reason: "con un solo orden de campos, las ediciones difieren en lo que dicen",
    good: "id, name, kind",
    bad: "id, kind, name",
  },
  "exception-dead": {
    reason: "una excepción que no silencia nada ocultará algo algún día",
    good: "(la excepción, borrada)",
    bad: "una excepción de una regla que ya no se queja",
  },
  "not-readable": {
    reason: "un archivo que nadie puede leer falta en el directorio",
    good: "un archivo que usted puede leer",
    bad: "una carpeta llamada BE.yaml",
  },
  "directory-empty": {
    reason: "una carpeta vacía es un error al teclear",
    good: "referral check directory-data",
    bad: "referral check empty-folder",
  },
};
