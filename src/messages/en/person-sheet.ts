/** The person's sheet: a neutral title, and no word that tells what it is about. */
export const personSheetWords = {
  title: "Notes",
  emergency: "Emergency",
  dayAndNight: "Day and night",
  contact: "My contact",
  next: "Next",
  at: "When",
  where: "Where",
  who: "Ask for",
  bring: "Bring",
  fallback: "If it does not work",
  change: "You can change your mind at any time. You can ask to see what was written, and complain.",
  callContact: "Call your contact.",
  noEmergency: "No emergency number is recorded for this country: ask for it locally.",
  ifNotSafe: "Keep this only if it is safe. You do not have to take it.",
};

/**
 * Starts of folded words that would tell a finder what the sheet is about (figure F24), by the language they are written in.
 * All are looked for: an answer may be in any language. A value that holds one is left off.
 */
const tellingByLanguage: Readonly<Record<string, string>> = {
  en: `traffick victim survivor exploit abuse violen shelter refuge safehouse referral asylum migra police prosecut court lawyer legal rape
    sexual assault prostitut slave rescue hotline helpline counsel therap trauma clinic confidential consent casework domestic forced labour
    labor iom unhcr ngo`,
  fr: "traite victime foyer heberge refug abri asile avocat juridi plainte viol prostitu esclav sauve ecoute secours clandesti gendarm",
  es: "trata victima albergue acogida asilo abogad denuncia violac prostitu esclav rescat explota maltrat policia juridic",
  de: "menschenhandel opfer frauenhaus zuflucht schutz unterkunft asyl anwalt anwaelt polizei gewalt zwang ausbeut beratungsstelle",
  it: "tratta vittim rifugio accoglienza asilo avvocat denunc violenz prostitu schiav sfrutt polizia legale",
  pt: "trafico vitima abrigo acolhimento asilo advogad queixa violac prostitu escrav explora policia",
  nl: "mensenhandel slachtoffer opvang asiel advocaat aangifte geweld uitbuiting politie schuil",
  ro: "trafic victim adapost azil avocat violen exploat politi",
  pl: "handel ofiar schronisk azyl adwokat przemoc wyzysk policj",
  tr: "siginma multeci avukat siddet somuru polis magdur",
  uk: "торгівл жертв притул адвокат насил поліц експлуат",
  ru: "торговл жертв приют убежищ адвокат насил полиц эксплуат",
  ar: "اتجار ضحي ماوى ملجا لجوء محام شرطة عنف استغلال",
};

export const tellingWords: readonly string[] = Object.values(tellingByLanguage).flatMap((words) => words.trim().split(/\s+/));
