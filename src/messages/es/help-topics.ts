import type * as en from "../en/help-topics.ts";
import type { Translated } from "../translated.ts";

export type { HelpTopic } from "../en/help-topics.ts";

export const helpWords: Translated<typeof en.helpWords> = {
  summary: (topics) => `ayuda sobre un comando, o sobre un tema: ${topics.join(", ")}`,
  description: (topics) => `Ayuda sobre un comando (help search, help case show), o sobre un tema:\n${topics.join(", ")}.`,
  alsoCommand: (name) => `Sus opciones: referral ${name} --help`,
  man: "muestra todo como página de manual: referral help --man | man -l -",
  purpose: "encontrar el servicio que puede acoger a una víctima de trata, seguir los pasos de una derivación, entregar lo que se aceptó",
  headings: {
    name: "NOMBRE",
    synopsis: "SINOPSIS",
    description: "DESCRIPCIÓN",
    options: "OPCIONES",
    commands: "COMANDOS",
    exits: "CÓDIGOS DE SALIDA",
  },
  unknown: (topic) => `no hay ayuda sobre “${topic}”`,
  topics: (topics) => `temas: ${topics.join(", ")}; o el nombre de un comando`,
};

/** What each exit code means; `outcome.ts` holds the numbers. */
export const exitWords: Translated<typeof en.exitWords> = {
  ok: "hecho",
  bug: "falló la propia herramienta",
  usage: "no se entendió la llamada: una opción, un valor, un archivo que no está, o un archivo de respuestas con errores",
  left: "se salió antes del final; se conserva un borrador donde hay una caja fuerte",
  nothing_found: "no se encontró nada, o ningún prestador puede recibir a la persona",
  directory_invalid: "el directorio tiene errores; import: se rechazaron filas",
  stale: "hay fichas más antiguas que el límite",
  refused: "falta el consentimiento o ha terminado, o una regla de protección dice que no",
  sealed: "frase de contraseña equivocada, o un archivo fue alterado",
  locked: "otra sesión tiene abierto el caso",
  disk: "un archivo no se puede leer o escribir; doctor: hay algo que corregir en este equipo",
  interrupted: "interrumpido (Ctrl-C)",
  terminated: "terminado desde fuera",
};

export const helpTopics: Translated<typeof en.helpTopics> = {
  "exit-codes": { title: "Códigos de salida", lines: [] },
  consent: { title: "El texto que se lee en voz alta antes de un sí o un no", lines: [] },
  privacy: {
    title: "Privacidad: qué hace la herramienta, y qué no puede hacer",
    lines: [
      "Nunca usa la red: ni telemetría, ni búsqueda de actualizaciones, ni mapas.",
      "Sin una caja fuerte no escribe en el disco nada sobre una persona, salvo que usted indique una carpeta con --output: lo que escribe desaparece cuando termina. Con ella, cada respuesta se guarda al momento, cifrada (referral help vault).",
      "Un “no” a hablar o a las notas borra de inmediato el archivo guardado. Lo que informa un tercero nunca se guarda.",
      "Un resumen contiene las líneas acordadas para ese receptor, lo que se organizó con él, los términos del consentimiento y un encabezado fijo, y nada más del caso. Donde no se acordó ninguna línea, o se tachó la última, no va nada a ese servicio, tampoco lo que se organizó con él. Sin consentimiento solo hay la hoja de información; el peligro para la vida y el interés superior de una persona menor de edad son las excepciones, y la hoja lo dice.",
      "Los archivos se nombran con un número al azar y solo usted puede leerlos (modo 0600). Bórrelos cuando se hayan entregado.",
      "Un archivo de respuestas es para formación y pruebas: debe decir invented: true. Nunca ponga en él a una persona real.",
      "No puede protegerle de alguien que mira la pantalla, de un programa malicioso, de que le obliguen a abrir un archivo, ni de rastros en una impresora o en el swap.",
      "referral doctor busca lo que podría delatar un caso en este equipo, como el swap, una carpeta en la nube o un archivo que otros pueden leer, y dice qué no puede saber.",
      "referral report hace un mensaje público sobre un prestador. No abre ninguna caja fuerte ni ninguna carpeta suya; se rechaza una nota con un número o una dirección que no son de la ficha, pero los nombres no los puede reconocer: léala antes de enviarla.",
      "En modo accesible un lector de pantalla puede guardar lo que dijo (referral help accessible).",
      "Salir de un recorrido, también con Ctrl-C, borra la pantalla y lo que se puede ver al desplazarse hacia atrás, donde la terminal lo permite. Las hojas que se mostraron en la pantalla siguen ahí hasta que usted la borre.",
    ],
  },
  vault: {
    title: "La caja fuerte: casos guardados",
    lines: [
      "referral vault init la crea: $XDG_DATA_HOME/referral (si no, ~/.local/share/referral), que solo usted puede leer. identity.age es su clave, cifrada con su frase de contraseña; recipients.txt enumera las claves públicas; cases/ contiene un archivo por caso, nombrado con un número al azar.",
      "Para guardar solo hacen falta claves públicas, así que start no pide la frase de contraseña. Para leer se pide una vez cada vez que se ejecuta la herramienta, en la terminal o desde un archivo abierto (--passphrase-fd 3 3< file); nunca por una opción ni por el entorno.",
      "Los archivos son archivos age (age-encryption.org/v1): cualquier programa age los abre con la clave. Con una segunda clave (vault recipients --add age1…) también puede otra persona, para el día en que se olvide la frase de contraseña. Sin ella, perder la frase de contraseña es perder los casos.",
      "Un caso es una lista de entradas con fecha que solo crece; de ella se calcula cómo está y qué está pendiente. referral cases muestra lo pendiente; case show, a quién se dijo qué, con qué consentimiento.",
      "Una frase de contraseña equivocada o un archivo alterado es la salida 8; un caso que tiene abierto otra sesión, 9; un disco que rechaza, 10; un consentimiento que ha terminado, 7. Ninguna de ellas pierde lo que se guardó.",
      "Después de 90 días se le pregunta si un caso se puede borrar (case keep, case erase). Nada se borra sin un sí.",
      "Lo que sigue siendo posible: quien puede escribir en la carpeta puede borrar archivos, reponer otros más antiguos o añadir una clave a recipients.txt (se nota en la siguiente lectura); una frase de contraseña obtenida a la fuerza; rastros en copias de seguridad, en el swap, en una impresora. No hay una segunda frase de contraseña oculta.",
    ],
  },
  figures: {
    title: "Cifras: qué cuenta trends, y cómo se protegen los números pequeños",
    lines: [
      "referral trends FILE.csv lee una descarga del Global Dataset de CTDC, fila por fila, y no guarda nada de ella. Las dos formas se reconocen por su primera línea: k-anonimizada (2017-2020) y sintética (2021 y después). Las columnas y los valores que no se conocen se nombran y no se cuentan.",
      "Las proporciones son sobre las personas con alguna respuesta a una pregunta. En la forma k-anonimizada un no es una respuesta, -99 no lo es; en la sintética solo lo es un 1. Una persona puede tener varias respuestas: las proporciones pueden sumar más de 100 %.",
      "referral trends --own cuenta todos los casos cerrados de la caja fuerte, sin los inventados, los duplicados y los cerrados por no ser asunto de trata, por el año en que se abrieron. No admite selección: dos selecciones de los mismos casos se podrían restar una de otra.",
      "Protegido: nada por debajo de k (10; --k admite 20, 30 …, nunca menos), cada cantidad y cada total redondeados hacia abajo a un múltiplo de k, y proporciones solo de ellos. Se omite una tabla donde nadie llega a k, o donde su total estrecharía una cantidad oculta a menos de la mitad de los números por debajo de k. Los mismos casos dan los mismos números, se dibuje lo que se dibuje.",
      "Sin proteger: dos publicaciones se pueden restar una de otra, y quien sabe por otra vía quién está en la mayoría de los grupos pequeños averigua más. Publique pocas veces.",
      "referral trends --own --json > A.json en cada oficina, después referral trends --merge A.json B.json: sumas de cifras protegidas, no se comparte ningún caso. Lo que era demasiado pequeño en cada oficina sigue oculto, así que las sumas son menores que la realidad, las proporciones son aproximadas, y quien fue a dos oficinas cuenta dos veces. Todas las oficinas necesitan el mismo --k.",
      "Las barras se dibujan en ASCII con NO_COLOR o --no-color, y donde la configuración regional no es UTF-8; en modo accesible no hay barras, solo los números.",
    ],
  },
  "answers-file": {
    title: "El archivo de respuestas",
    lines: [
      "referral start --blank > practice.yaml muestra uno vacío, con cada clave y lo que puede llevar.",
      "referral start --answers practice.yaml lo ejecuta sin terminal: para formación, demostraciones y pruebas.",
      "Debe decir invented: true. Con clock: 2026-11-22T21:00:00Z el mismo archivo da siempre las mismas hojas.",
      "Las claves desconocidas y los valores equivocados se rechazan nombrando la clave, todos a la vez. Las respuestas que el camino deja sin usar se nombran y no van a ninguna parte.",
    ],
  },
  filters: {
    title: "Filtros",
    lines: [
      'Los filtros significan lo mismo en todos los comandos. Son exactos sobre lo que una ficha dice; donde no dice nada, la ficha se queda, más abajo, marcada "No consta, pregunte".',
      "Las palabras se entienden como filtros donde se puede (refugio hombres gante árabe). La primera línea dice cómo; --literal lo desactiva. Las opciones siempre están por encima de las palabras.",
      "--why enumera lo que casi encaja, con la única condición que falla. Un resultado vacío ofrece los cambios más pequeños con los que sí se encuentra algo.",
    ],
  },
  accessible: {
    title: "Modo accesible: para lectores de pantalla, braille y letra grande",
    lines: [
      'Se activa con --accessible, con ACCESSIBLE=1, o con "accessible": true en el archivo de configuración (ACCESSIBLE=0 lo desactiva).',
      "Las preguntas son líneas simples, una tras otra: nada se mueve, nada se redibuja, nada tiene color. Cada opción tiene un número; varias se escriben 1,3. Intro sola repite la pregunta, o toma lo que está escrito cuando así lo dice.",
      "Donde hay números: d desconocido, p la persona prefiere no decirlo, o omitir, m motivo de la pregunta, v volver, q salir. Donde se escribe una respuesta: las palabras desconocido, prefiere, omitir, motivo, volver, salir, porque una letra puede ser un nombre: allí se pregunta una vez por q, y también en el otro modo. Los signos del otro modo funcionan igual: ? < ! -",
      "Las tablas se vuelven una línea por fila, los gráficos números. Las líneas tienen el ancho de la ventana: bastan 40 columnas. Las direcciones web quedan enteras.",
      "Una frase de contraseña no muestra nada mientras la escribe, y la herramienta no la dice. Lo que se escribe mientras se abre una caja fuerte se desecha.",
      "Lo único que se envía al terminal además de palabras: al final de un recorrido, y siempre que salga, se vacían la pantalla y lo que se puede desplazar hacia atrás, para quien se siente después. A un terminal que no puede hacerlo (TERM=dumb) se le dice en palabras: vacíe o cierre usted la ventana.",
      "Lo que un lector de pantalla dijo, mostró en braille o escribió en su propio registro queda fuera de alcance: desactive su historial y su registro para este trabajo. Use auriculares: una voz la oye quien esté en la habitación.",
      "En este modo las páginas largas nunca pasan por un paginador.",
    ],
  },
  completion: {
    title: "Autocompletado: lo que sabe la tecla Tab",
    lines: [
      "referral completion <shell> muestra un script. Este pregunta al programa en cada Tab: los países, los servicios y los prestadores son siempre los de su directorio, incluidas sus propias carpetas.",
      'bash: añada a ~/.bashrc: eval "$(referral completion bash)"',
      'zsh: añada a ~/.zshrc, después de compinit: eval "$(referral completion zsh)"',
      "fish: referral completion fish > ~/.config/fish/completions/referral.fish",
      "PowerShell: añada a $PROFILE: referral completion powershell | Out-String | Invoke-Expression",
      "Escriba dos letras de un país y se ofrecen los identificadores de sus prestadores (referral show be…). Varios valores van seguidos con comas (--country BE,NL).",
      "Nunca se ofrece nada de un caso guardado, ni siquiera un número: quien mire por encima de su hombro lo vería. La caja fuerte no se consulta.",
    ],
  },
  config: {
    title: "Configuración",
    lines: [
      "$XDG_CONFIG_HOME/referral/config.json (si no, ~/.config/referral/config.json), por ejemplo:",
      '{ "country": "BE", "directories": ["my-contacts"], "organisation": "Example Aid", "role": "caseworker", "accessible": false }',
      "Una opción está por encima del entorno (REFERRAL_COUNTRY, REFERRAL_LANG, ACCESSIBLE), y este por encima del archivo.",
      "language: idioma de la interfaz (en, fr, es), como --lang. sheet_language: idioma de lo que reciben los destinatarios, como --sheet-lang; sin esta clave, el de la interfaz. Con --json todo está en inglés, y también el CSV, el YAML y las demás formas que leen los programas: son los mismos bytes en cada idioma.",
      "REFERRAL_PAGER=less: las páginas de search, show, list, coverage y de los temas de ayuda que no caben en la pantalla se abren en él. PAGER solo no se usa: un paginador puede guardar lo que muestra. Nada de un caso, y nada de sus propias carpetas, pasa nunca por él; a less se le dice que no guarde historial y que no inicie ningún programa.",
      "Sin color: NO_COLOR, --no-color, TERM=dumb o FORCE_COLOR=0, cualquiera de ellos. FORCE_COLOR no pone color ni en una tubería ni en un archivo.",
      "directories: carpetas de archivos de país puestas encima del directorio incluido. Lo que dicen es privado: se muestra en su terminal, y queda fuera de --json, de --format csv o json y de todo lo que va a un archivo o a otro programa, salvo que añada --include-private. Las hojas que hace en su terminal sí nombran a los prestadores elegidos, también los privados; start --answers y --json necesitan --include-private para ello.",
    ],
  },
};
