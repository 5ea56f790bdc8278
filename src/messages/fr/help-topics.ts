import type { exitWords as enExit, helpWords as enHelp, helpTopics as enTopics } from "../en/help-topics.ts";
import type { Translated } from "../translated.ts";

export const helpWords: Translated<typeof enHelp> = {
  summary: (topics: readonly string[]) => `aide sur une commande, ou sur un sujet : ${topics.join(", ")}`,
  description: (topics: readonly string[]) =>
    `Aide sur une commande (help search, help case show), ou sur un sujet :\n${topics.join(", ")}.`,
  alsoCommand: (name: string) => `Ses options : referral ${name} --help`,
  man: "affiche le tout comme page de manuel : referral help --man | man -l -",
  purpose:
    "trouver le service qui peut accueillir une victime de la traite, suivre les étapes d'une orientation, transmettre ce qui a été accepté",
  headings: {
    name: "NOM",
    synopsis: "SYNOPSIS",
    description: "DESCRIPTION",
    options: "OPTIONS",
    commands: "COMMANDES",
    exits: "CODES DE SORTIE",
  },
  unknown: (topic: string) => `il n'y a pas d'aide sur « ${topic} »`,
  topics: (topics: readonly string[]) => `sujets : ${topics.join(", ")} ; ou le nom d'une commande`,
};

/** What each exit code means; `outcome.ts` holds the numbers. */
export const exitWords: Translated<typeof enExit> = {
  ok: "terminé",
  bug: "l'outil lui-même est en panne",
  usage: "l'appel n'a pas été compris : une option, une valeur, un fichier qui n'est pas là, ou un fichier de réponses avec des fautes",
  left: "quitté avant la fin ; un brouillon est gardé s'il y a un coffre",
  nothing_found: "rien n'a été trouvé, ou aucun prestataire ne peut accueillir la personne",
  directory_invalid: "l'annuaire a des erreurs ; import : des lignes ont été refusées",
  stale: "des fiches sont plus anciennes que la limite",
  refused: "le consentement manque ou n'est plus valable, ou une règle de protection dit non",
  sealed: "mauvaise phrase secrète, ou un fichier a été modifié",
  locked: "une autre session tient le dossier",
  disk: "un fichier ne peut pas être lu ou écrit ; doctor : quelque chose sur cet ordinateur est à corriger",
  interrupted: "interrompu (Ctrl-C)",
  terminated: "arrêté de l'extérieur",
};

export const helpTopics: Translated<typeof enTopics> = {
  "exit-codes": { title: "Codes de sortie", lines: [] },
  consent: { title: "Le texte à lire à voix haute avant un oui ou un non", lines: [] },
  privacy: {
    title: "Confidentialité : ce que l'outil fait, et ce qu'il ne peut pas faire",
    lines: [
      "Il n'utilise jamais le réseau : pas de télémétrie, pas de recherche de mise à jour, pas de carte.",
      "Sans coffre, il n'écrit rien sur une personne sur le disque, sauf si vous donnez un répertoire avec --output : ce que vous tapez disparaît quand il se ferme. Avec un coffre, chaque réponse est enregistrée aussitôt, scellée (referral help vault).",
      "Un non à parler ou aux notes supprime aussitôt le fichier enregistré. Ce qu'un tiers signale n'est jamais gardé.",
      "Un résumé contient les lignes acceptées pour ce destinataire, ce qui a été organisé avec lui, les termes du consentement et un en-tête fixe, et rien d'autre du dossier. Là où aucune ligne n'a été acceptée, ou où la dernière a été barrée, rien ne va à ce service, ce qui a été organisé avec lui non plus. Sans consentement, il n'y a que la feuille d'information ; le danger pour la vie et l'intérêt supérieur d'un enfant sont les exceptions, et la feuille le dit.",
      "Les fichiers portent un numéro tiré au hasard et personne d'autre que vous ne peut les lire (mode 0600). Supprimez-les une fois remis.",
      "Un fichier de réponses sert à la formation et aux tests : il doit dire invented: true. N'y mettez jamais une vraie personne.",
      "Il ne peut pas vous protéger de quelqu'un qui regarde l'écran, d'un logiciel malveillant, d'une contrainte à ouvrir un fichier, ni de traces sur une imprimante ou dans le swap.",
      "referral doctor cherche ce qui pourrait trahir un dossier sur cet ordinateur, comme le swap, un répertoire synchronisé dans un nuage (cloud) ou un fichier que d'autres peuvent lire, et nomme ce qu'il ne peut pas savoir.",
      "referral report fait un message public au sujet d'un prestataire. Il n'ouvre aucun coffre et aucun de vos répertoires ; une note avec un numéro ou une adresse qui n'est pas de la fiche est refusée, mais il ne peut pas reconnaître les noms : relisez avant d'envoyer.",
      "En mode accessible, un lecteur d'écran peut garder ce qu'il a dit (referral help accessible).",
      "Quitter un parcours, avec Ctrl-C aussi, efface l'écran et ce qu'on pourrait faire défiler en arrière, là où le terminal le permet. Les feuilles affichées à l'écran y restent jusqu'à ce que vous l'effaciez.",
    ],
  },
  vault: {
    title: "Le coffre : les dossiers enregistrés",
    lines: [
      "referral vault init le crée : $XDG_DATA_HOME/referral (sinon ~/.local/share/referral), que personne d'autre que vous ne peut lire. identity.age est sa clé, scellée avec votre phrase secrète ; recipients.txt liste les clés publiques ; cases/ contient un fichier par dossier, nommé par un numéro tiré au hasard.",
      "Enregistrer ne demande que des clés publiques, donc start ne demande pas de phrase secrète. Lire la demande une fois à chaque lancement de l'outil, au terminal ou dans un fichier ouvert (--passphrase-fd 3 3< fichier) ; jamais par une option ni par l'environnement.",
      "Les fichiers sont des fichiers age (age-encryption.org/v1) : n'importe quel programme age les ouvre avec la clé. Avec une deuxième clé (vault recipients --add age1…), quelqu'un d'autre le peut aussi, pour le jour où la phrase secrète est oubliée. Sans elle, une phrase secrète perdue veut dire des dossiers perdus.",
      "Un dossier est une liste d'entrées datées qui ne fait que s'allonger ; où il en est et ce qu'il y a à faire en sont calculés. referral cases montre ce qu'il y a à faire, case show qui a su quoi, sur quel consentement.",
      "Une mauvaise phrase secrète ou un fichier modifié donne le code de sortie 8, un dossier tenu par une autre session 9, un disque qui refuse 10, un consentement qui n'est plus valable 7. Aucun d'eux ne fait perdre ce qui était enregistré.",
      "Après 90 jours, on vous demande si un dossier peut partir (case keep, case erase). Rien n'est effacé sans un oui.",
      "Ce qui reste possible : qui peut écrire dans le répertoire peut supprimer des fichiers, en remettre de plus anciens, ou ajouter une clé à recipients.txt (remarqué à la lecture suivante) ; une phrase secrète arrachée de force ; des traces dans des sauvegardes, dans le swap, sur une imprimante. Il n'y a pas de deuxième phrase secrète cachée.",
    ],
  },
  figures: {
    title: "Chiffres : ce que compte trends, et comment les petits nombres sont protégés",
    lines: [
      "referral trends FICHIER.csv lit un téléchargement du Global Dataset du CTDC, ligne par ligne, et n'en garde rien. Les deux formes se reconnaissent à leur première ligne : k-anonymisée (2017-2020) et synthétique (2021 et après). Les colonnes et les valeurs inconnues sont nommées et pas comptées.",
      "Les parts sont celles des personnes avec au moins une réponse à une question. Dans la forme k-anonymisée un non est une réponse, -99 n'en est pas une ; dans la forme synthétique, seul un 1 en est une. Une personne peut avoir plusieurs réponses : les parts peuvent dépasser 100 % au total.",
      "referral trends --own compte tous les dossiers clos du coffre, sans les inventés, les doublons et ceux clos comme ne relevant pas de la traite, par année d'ouverture. Aucune sélection n'est possible : deux sélections des mêmes dossiers pourraient être soustraites l'une de l'autre.",
      "Protégé : rien sous k (10 ; --k prend 20, 30 …, jamais moins), chaque nombre et chaque total arrondi vers le bas à un multiple de k, des parts calculées sur ceux-là seulement. Un tableau est laissé de côté quand personne n'y atteint k, ou quand son total réduirait un nombre caché à moins de la moitié des nombres sous k. Les mêmes dossiers donnent les mêmes nombres quel que soit le graphique.",
      "Pas protégé : deux publications peuvent être soustraites l'une de l'autre, et qui sait par ailleurs qui se trouve dans la plupart des petits groupes en apprend plus. Publiez rarement.",
      "referral trends --own --json > A.json dans chaque bureau, puis referral trends --merge A.json B.json : des sommes de chiffres protégés, aucun dossier n'est partagé. Ce qui était trop petit dans chaque bureau reste caché, donc les sommes sont plus basses que la réalité, les parts sont approximatives, et qui est allé dans deux bureaux compte deux fois. Tous les bureaux ont besoin du même --k.",
      "Les barres sont dessinées en ASCII avec NO_COLOR ou --no-color, et là où la locale n'est pas UTF-8 ; en mode accessible il n'y en a pas, seulement les nombres.",
    ],
  },
  "answers-file": {
    title: "Le fichier de réponses",
    lines: [
      "referral start --blank > exercice.yaml en affiche un vide, avec chaque clé et ce qu'on peut y mettre.",
      "referral start --answers exercice.yaml le fait passer sans terminal : pour la formation, les démonstrations et les tests.",
      "Il doit dire invented: true. Avec clock: 2026-11-22T21:00:00Z, le même fichier donne toujours les mêmes feuilles.",
      "Les clés inconnues et les valeurs fausses sont refusées avec le nom de la clé, toutes à la fois. Les réponses qu'un arrêt du parcours laisse inutilisées sont nommées et ne vont nulle part.",
    ],
  },
  filters: {
    title: "Filtres",
    lines: [
      "Les filtres ont le même sens dans toutes les commandes. Ils sont exacts sur ce qu'une fiche précise ; là où elle ne précise rien, la fiche reste, classée plus bas, marquée « Non précisé, à demander ».",
      "Les mots sont compris comme des filtres quand c'est possible (hébergement hommes gand arabe). La première ligne dit comment ; --literal le désactive. Les options l'emportent toujours sur les mots.",
      "--why liste ce qui convient presque, avec la seule condition qui manque. Un résultat vide propose les plus petits changements qui trouvent quelque chose.",
    ],
  },
  accessible: {
    title: "Mode accessible : pour lecteurs d'écran, braille et grands caractères",
    lines: [
      'Il s\'active par --accessible, par ACCESSIBLE=1, ou par "accessible": true dans le fichier de configuration (ACCESSIBLE=0 le coupe).',
      "Les questions sont des lignes simples, l'une après l'autre : rien ne bouge, rien n'est redessiné, rien n'a de couleur. Chaque choix a un numéro ; plusieurs se tapent 1,3. Entrée seule répète la question, ou prend ce qui s'y trouve quand elle le dit.",
      "Là où il y a des numéros : i inconnu, r la personne préfère ne pas dire, p passer, m motif de la question, a en arrière, q quitter. Là où une réponse se tape : les mots inconnu, refus, passer, motif, arriere, quitter, car une lettre peut être un nom : q y est redemandé une fois, dans l'autre mode aussi. Les signes de l'autre mode (? < ! -) marchent également.",
      "Les tableaux deviennent une ligne par rangée, les graphiques des nombres. Les lignes ont la largeur de la fenêtre : 40 colonnes suffisent. Les adresses web restent entières.",
      "Une phrase secrète ne montre rien pendant que vous la tapez, et l'outil ne la dit pas. Ce qui est tapé pendant qu'un coffre s'ouvre est jeté.",
      "La seule chose envoyée au terminal en plus des mots : à la fin d'un parcours, et chaque fois que vous quittez, l'écran et ce qu'on pourrait faire défiler en arrière sont effacés, pour qui s'assoira ensuite. Un terminal qui ne le peut pas (TERM=dumb) le dit en mots : effacez ou fermez la fenêtre vous-même.",
      "Ce qu'un lecteur d'écran a dit, montré en braille ou écrit dans son propre journal est hors d'atteinte : coupez son historique et son journal pour ce travail. Mettez un casque : une voix est entendue par qui est dans la pièce.",
      "Dans ce mode, les longues pages ne passent jamais par un afficheur.",
    ],
  },
  completion: {
    title: "Complétion : ce que sait la touche Tab",
    lines: [
      "referral completion <shell> affiche un script. Celui-ci interroge le programme à chaque Tab : les pays, les services et les prestataires sont donc toujours ceux de votre annuaire, vos propres répertoires compris.",
      'bash : ajoutez à ~/.bashrc : eval "$(referral completion bash)"',
      'zsh : ajoutez à ~/.zshrc, après compinit : eval "$(referral completion zsh)"',
      "fish : referral completion fish > ~/.config/fish/completions/referral.fish",
      "PowerShell : ajoutez à $PROFILE : referral completion powershell | Out-String | Invoke-Expression",
      "Tapez deux lettres d'un pays et les identifiants de ses prestataires sont proposés (referral show be…). Plusieurs valeurs se suivent avec des virgules (--country BE,NL).",
      "Rien d'un dossier enregistré n'est jamais proposé, pas même un numéro : qui regarde par-dessus votre épaule le verrait. Le coffre n'est pas consulté.",
    ],
  },
  config: {
    title: "Configuration",
    lines: [
      "$XDG_CONFIG_HOME/referral/config.json (sinon ~/.config/referral/config.json), par exemple :",
      '{ "country": "BE", "directories": ["my-contacts"], "organisation": "Example Aid", "role": "caseworker", "accessible": false }',
      "Une option passe avant l'environnement (REFERRAL_COUNTRY, REFERRAL_LANG, ACCESSIBLE), et celui-ci avant le fichier.",
      "language : langue de l'interface (en, fr, es), comme --lang. sheet_language : langue de ce que reçoivent les destinataires, comme --sheet-lang ; sans cette clé, celle de l'interface. Avec --json tout est en anglais, comme le CSV, le YAML et les autres formes que lisent des programmes : ce sont les mêmes octets dans chaque langue.",
      "REFERRAL_PAGER=less : les pages de search, show, list, coverage et des sujets d'aide qui dépassent l'écran s'ouvrent dedans. PAGER seul n'est pas pris : un afficheur peut garder ce qu'il montre. Rien d'un dossier, et rien de vos propres répertoires, n'y passe jamais ; less reçoit l'ordre de ne garder aucun historique et de ne lancer aucun programme.",
      "Sans couleur : NO_COLOR, --no-color, TERM=dumb ou FORCE_COLOR=0, n'importe lequel. FORCE_COLOR n'en met ni dans un tube ni dans un fichier.",
      "directories : des répertoires de fichiers de pays superposés à l'annuaire intégré. Ce qu'ils disent est privé : montré sur votre terminal, laissé de côté dans --json, dans --format csv ou json et dans tout ce qui va vers un fichier ou un autre programme, sauf si vous ajoutez --include-private. Les feuilles que vous faites à votre terminal nomment bien les prestataires choisis, privés compris ; start --answers et --json ont besoin de --include-private pour cela.",
    ],
  },
};
export type HelpTopic = keyof typeof helpTopics;
