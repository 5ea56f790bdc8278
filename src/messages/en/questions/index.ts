import type { ageFields, decisionFields } from "../../../core/steps/age.ts";
import type { agreementFields } from "../../../core/steps/agreement.ts";
import type { consentFields } from "../../../core/steps/consent.ts";
import type { crossBorderFields } from "../../../core/steps/cross-border.ts";
import type { dangerFields } from "../../../core/steps/danger.ts";
import type { handoverFields, reviewFields } from "../../../core/steps/handover.ts";
import type { indicationsFields } from "../../../core/steps/indications.ts";
import type { languageFields } from "../../../core/steps/language.ts";
import type { needsFields } from "../../../core/steps/needs.ts";
import type { noConsentFields } from "../../../core/steps/no-consent.ts";
import type { paperFields } from "../../../core/steps/paper.ts";
import type { personFields } from "../../../core/steps/person.ts";
import type { rightsFields } from "../../../core/steps/rights.ts";
import type { safetyFields } from "../../../core/steps/safety.ts";
import type { senderFields } from "../../../core/steps/sender.ts";
import type { choiceFields, choosingFields, fallbackFields, servicesFields } from "../../../core/steps/services.ts";
import type { settingFields } from "../../../core/steps/setting.ts";
import type { StepId } from "../../../core/steps/step.ts";
import type { StepWords } from "../words-of.ts";
import { age } from "./age.ts";
import { agreement } from "./agreement.ts";
import { choices } from "./choices.ts";
import { consent } from "./consent.ts";
import { crossBorder } from "./cross-border.ts";
import { danger } from "./danger.ts";
import { handover, review } from "./handover.ts";
import { indications } from "./indications.ts";
import { language } from "./language.ts";
import { needs } from "./needs.ts";
import { noConsent } from "./no-consent.ts";
import { paper } from "./paper.ts";
import { person } from "./person.ts";
import { rights } from "./rights.ts";
import { safety } from "./safety.ts";
import { sender } from "./sender.ts";
import { services } from "./services.ts";
import { setting } from "./setting.ts";

interface FieldsOf {
  setting: typeof settingFields;
  danger: typeof dangerFields;
  age: typeof ageFields & typeof decisionFields;
  language: typeof languageFields;
  agreement: typeof agreementFields;
  needs: typeof needsFields;
  indications: typeof indicationsFields;
  safety: typeof safetyFields;
  rights: typeof rightsFields;
  services: typeof servicesFields & typeof choosingFields & typeof fallbackFields;
  person: typeof personFields;
  choices: typeof choiceFields;
  cross_border: typeof crossBorderFields;
  consent: typeof consentFields;
  handover: typeof handoverFields;
  review: typeof reviewFields;
  paper: typeof paperFields;
  no_consent: typeof noConsentFields;
  sender: typeof senderFields;
}

/** The words of every question, by step and field. A step, field or option without words does not compile. */
export const questions: { readonly [S in StepId]: StepWords<FieldsOf[S]> } = {
  setting,
  danger,
  age,
  language,
  agreement,
  needs,
  indications,
  safety,
  rights,
  services,
  person,
  choices,
  cross_border: crossBorder,
  consent,
  handover,
  review,
  paper,
  no_consent: noConsent,
  sender,
};
