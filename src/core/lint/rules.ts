import type { Rule } from "./rule.ts";
import { agesCrossed } from "./rules/ages-crossed.ts";
import { deadPrefix } from "./rules/dead-prefix.ts";
import { hoursForm } from "./rules/hours-form.ts";
import { idForm } from "./rules/id-form.ts";
import { idReused } from "./rules/id-reused.ts";
import { idTwice } from "./rules/id-twice.ts";
import { movedToNowhere } from "./rules/moved-to-nowhere.ts";
import { countryUrls, organizationUrls } from "./rules/not-a-url.ts";
import { personalContact } from "./rules/personal-contact.ts";
import { emergencyForm, phoneForm } from "./rules/phone-form.ts";
import { policeHotline } from "./rules/police-hotline.ts";
import { shelterPlace } from "./rules/shelter-place.ts";
import { unknownCountry } from "./rules/unknown-country.ts";
import { unknownLanguage } from "./rules/unknown-language.ts";

/** What a record must obey beside its shape (`formats/schema.ts`). One rule a file, named after its code. */
export const rules: readonly Rule[] = [
  idForm,
  idTwice,
  idReused,
  movedToNowhere,
  unknownCountry,
  shelterPlace,
  personalContact,
  organizationUrls,
  countryUrls,
  phoneForm,
  emergencyForm,
  deadPrefix,
  hoursForm,
  policeHotline,
  unknownLanguage,
  agesCrossed,
];
