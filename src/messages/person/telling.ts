import { fold } from "../../core/text.ts";

/**
 * Starts of words that would tell a finder what the person's sheet is about (figure F24), by the language they are written in.
 * `_` stands for the space between two words, and at the end for the end of a word ("ngo_" is not "ngoài"). All are looked for on
 * every sheet: an answer may be in any language. A value that holds one is left off.
 */
const written = {
  en: `traffick victim survivor exploit abus violen shelter refuge safehouse safe_house referral asylum migra police prosecut court lawyer
    legal rape sexual sex_ assault prostitut brothel slave rescue hotline helpline counsel therap trauma clinic confidential consent
    casework social_worker support_worker domestic forced labour labor deport detention undocumented iom_ unhcr_ ngo_ ngos_`,
  fr: `traite victime foyer heberge refug abri_ abris_ asile avocat juridi plainte viol prostitu proxen esclav sauve ecoute secours
    clandesti gendarm maltrait agress sans_papiers titre_de_sejour tribunal assistante_sociale travailleuse_sociale travailleur_social`,
  es: `trata victima albergue acogida asilo abogad denuncia violac prostitu proxenet esclav rescat explota maltrat agresi policia juridic
    extranjeria inmigra juzgado fiscalia trabajadora_social trabajador_social casa_de_acogida`,
  de: `menschenhandel opfer frauenhaus zuflucht schutz unterkunft notunterkunft asyl anwalt polizei gewalt zwang ausbeut beratungsstelle
    fluchtling gefluchtet rechtsberat sozialarbeit hilfetelefon prostitu gericht auslanderbehorde aufenthaltstitel misshandl missbrauch`,
  it: `tratta_ antitratta antiviolenza vittim rifugi accoglienza asilo avvocat denunc violenz prostitu schiav sfrutt polizia carabinier
    questura tribunale legale maltratt assistente_sociale permesso_di_soggiorno casa_famiglia`,
  pt: `trafico vitima abrigo acolhimento asilo advogad queixa violac prostitu escrav explora policia imigra tribunal maus_tratos
    assistente_social refugiad trabalho_forcado agress`,
  nl: `mensenhandel slachtoffer opvang asiel advocaat aangifte geweld uitbuiting uitgebuit politie schuil vluchteling prostitu gedwongen
    marechaussee mishandel rechtbank maatschappelijk_werk verblijfsvergunning blijf_van_mijn_lijf`,
  ro: "trafic victim adapost azil avocat violen exploat politi refugia jandarm tribunal sclav prostitu proxenet abuz asistent_social agresiun",
  bg: `трафик жертв насил експлоат убежищ подслон адвокат полици закрил бежан мигра проститу робств правна кризисен_център кризисн
    съд_ съда_ съдебн социален_работник изнасил приют`,
  uk: `торгівл жертв притул прихист шелтер адвокат юрист правов насил поліц експлуат біжен мігра рабств проститу кризов суд_ суду_
    слідч постраждал потерпіл зґвалт соціальний_працівник соціальна_працівниця`,
  ru: `торговл жертв приют убежищ шелтер адвокат юрист правов насил полиц эксплуат бежен мигра рабств проститу кризисн суд_ суда_ суде_
    следоват пострадавш потерпевш социальный_работник`,
  vi: `buon_nguoi mua_ban_nguoi nan_nhan boc_lot tam_lanh mai_am canh_sat cong_an luat_su phap_ly ti_nan ty_nan bao_luc bao_hanh
    xam_hai mai_dam cuong_buc no_le hiep_dam toa_an duong_day_nong di_cu tu_van giai_cuu`,
  ar: `اتجار ضحي ضحاي مأوى إيواء ملجأ لجوء لاجئ محام شرطة عنف استغلال دعارة بغاء اغتصاب اعتداء تحرش عبودية سخرة عمل_قسري حماية محكمة
    قضاء قانون مهاجر هجرة ترحيل`,
  pl: "handel_ludzmi handlu_ludzmi ofiar schronisk azyl adwokat prawnik przemoc wyzysk policj prostytuc uchodz pokrzywdz interwencji_kryzys gwalt",
  tr: "siginma siginak multeci avukat siddet somuru polis magdur insan_ticareti fuhus mahkeme jandarma gocmen tecavuz",
};

/** In Arabic these are written as one word with the word that follows. */
const arabicBeginnings = ["", "ال", "و", "ب", "ل", "لل", "وال", "بال", "ولل"];

const stemsOf = ([language, words]: readonly [string, string]): readonly [string, readonly string[]] => {
  const stems = words
    .trim()
    .split(/\s+/)
    .map((word) => fold(word).replaceAll("_", " "));
  return [language, language === "ar" ? stems.flatMap((stem) => arabicBeginnings.map((beginning) => `${beginning}${stem}`)) : stems];
};

/** Folded, as `isTelling` reads a text. */
export const tellingByLanguage = Object.fromEntries(Object.entries(written).map(stemsOf)) as Readonly<
  Record<keyof typeof written, readonly string[]>
>;

export const tellingWords: readonly string[] = [...new Set(Object.values(tellingByLanguage).flat())];
