import type { ageFields, decisionFields } from "./age.ts";
import type { agreementFields } from "./agreement.ts";
import type { consentFields } from "./consent.ts";
import type { crossBorderFields } from "./cross-border.ts";
import type { dangerFields } from "./danger.ts";
import type { AnswersOf, Value } from "./field.ts";
import type { handoverFields, reviewFields } from "./handover.ts";
import type { indicationsFields } from "./indications.ts";
import type { languageFields } from "./language.ts";
import type { needsFields } from "./needs.ts";
import type { noConsentFields } from "./no-consent.ts";
import type { paperFields } from "./paper.ts";
import type { personFields } from "./person.ts";
import type { rightsFields } from "./rights.ts";
import type { safetyFields } from "./safety.ts";
import type { senderFields } from "./sender.ts";
import type { choiceFields, choosingFields, fallbackFields, servicesFields } from "./services.ts";
import type { settingFields } from "./setting.ts";

type PerReceiver<T> = Readonly<Record<string, T | undefined>>;

/** The answers of one walkthrough, by step; those asked per receiver by the provider's id. */
export interface Answers {
  readonly setting: AnswersOf<typeof settingFields>;
  readonly danger: AnswersOf<typeof dangerFields>;
  readonly age: AnswersOf<typeof ageFields & typeof decisionFields>;
  readonly language: AnswersOf<typeof languageFields>;
  readonly agreement: AnswersOf<typeof agreementFields>;
  readonly needs: AnswersOf<typeof needsFields>;
  readonly indications: AnswersOf<typeof indicationsFields>;
  readonly safety: AnswersOf<typeof safetyFields>;
  readonly rights: AnswersOf<typeof rightsFields>;
  readonly services: AnswersOf<typeof servicesFields & typeof choosingFields & typeof fallbackFields>;
  readonly person: AnswersOf<typeof personFields>;
  readonly choices: PerReceiver<AnswersOf<typeof choiceFields>>;
  readonly cross_border: AnswersOf<typeof crossBorderFields>;
  readonly consent: PerReceiver<AnswersOf<typeof consentFields>>;
  readonly handover: PerReceiver<AnswersOf<typeof handoverFields>>;
  readonly review: PerReceiver<AnswersOf<typeof reviewFields>>;
  readonly paper: AnswersOf<typeof paperFields>;
  readonly no_consent: AnswersOf<typeof noConsentFields>;
  readonly sender: AnswersOf<typeof senderFields>;
}

/** Answers as they were given, by question id: what is saved, replayed and taken back. */
export type Given = ReadonlyMap<string, Value>;
