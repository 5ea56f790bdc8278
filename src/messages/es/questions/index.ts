import type { questions as en } from "../../en/questions/index.ts";
import type { Translated } from "../../translated.ts";
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

export const questions: Translated<typeof en> = {
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
