import { age, decision } from "./age.ts";
import { agreement } from "./agreement.ts";
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
import { choices, choosing, fallback, services } from "./services.ts";
import { setting } from "./setting.ts";
import type { Step } from "./step.ts";

/**
 * The steps of the referral mechanism, in the order that keeps the person safe: danger before everything, the form for the
 * State never, indications late, paperwork last (IOM Guidance on Referral Mechanisms; BG-NRM 1.2-1.4; WHO principles).
 */
export const catalogue: readonly Step[] = [
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
  choosing,
  choices,
  fallback,
  crossBorder,
  decision,
  consent,
  handover,
  sender,
  review,
  paper,
  noConsent,
];
