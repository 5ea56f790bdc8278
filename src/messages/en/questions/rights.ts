import type { rightsFields } from "../../../core/steps/rights.ts";
import type { StepWords } from "../words-of.ts";

export const rights: StepWords<typeof rightsFields> = {
  title: "Rights, and formal identification",
  questions: {
    rights_explained: {
      ask: "Have you explained these rights in plain words, and were they understood?",
      why: "Nobody can choose what they have not heard of. What is not recorded here: ask the hotline, do not guess.",
    },
    wants_formal_identification: {
      ask: "Would you like an authority to look at whether the law sees you as trafficked?",
      why: "It may open rights, and it is a procedure of the State. Take advice first if you like; help goes on either way.",
      options: { yes: "yes", no: "no", later: "later", needs_advice: "I want advice first" },
    },
    wants_police_contact: {
      ask: "Do you want contact with the police?",
      why: "This is a choice of its own. Help does not depend on it.",
      options: { yes: "yes", no: "no", later: "later" },
    },
    wants_asylum_advice: {
      ask: "Are you afraid to go back to your country? Would you like a lawyer's advice about asylum?",
      why: "Both ways can stand open at once. A lawyer can tell which is better for you.",
      options: { yes: "yes", no: "no", later: "later" },
    },
    nationality_region: {
      ask: "Which of these describes your nationality?",
      why: "Some rights depend on it. Only the group is asked, and it is never passed on.",
      options: {
        national: "national of this country",
        eu_eea: "EU, Iceland, Liechtenstein or Norway",
        third_country: "another country",
        stateless: "no nationality",
        unknown: "not known",
      },
    },
  },
};
