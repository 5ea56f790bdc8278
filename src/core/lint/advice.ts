import type { Day } from "../day.ts";
import type { Rule } from "./rule.ts";
import { assuranceStale } from "./rules/assurance-stale.ts";
import { freeMail } from "./rules/free-mail.ts";
import { hotlineNumberMissing } from "./rules/hotline-number-missing.ts";
import { hotlineServiceMissing } from "./rules/hotline-service-missing.ts";
import { hoursMissing } from "./rules/hours-missing.ts";
import { hoursWithoutDays } from "./rules/hours-without-days.ts";
import { maximumAgeMissing } from "./rules/maximum-age-missing.ts";
import { nameTwice } from "./rules/name-twice.ts";
import { noContact } from "./rules/no-contact.ts";
import { populationsContradict } from "./rules/populations-contradict.ts";
import { populationsMissing } from "./rules/populations-missing.ts";
import { secretCity } from "./rules/secret-city.ts";
import { serviceTwice } from "./rules/service-twice.ts";
import { shelterOffice } from "./rules/shelter-office.ts";
import { textCopied } from "./rules/text-copied.ts";

/** Warnings for whoever keeps the directory. `check` asks them; building the directory does not: they keep no record out. */
export const advice = (today: Day): readonly Rule[] => [
  populationsContradict,
  populationsMissing,
  maximumAgeMissing,
  assuranceStale(today),
  textCopied,
  nameTwice,
  serviceTwice,
  hotlineNumberMissing,
  hotlineServiceMissing,
  hoursMissing,
  hoursWithoutDays,
  shelterOffice,
  secretCity,
  noContact,
  freeMail,
];
