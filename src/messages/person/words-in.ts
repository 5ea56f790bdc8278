import { ar } from "./ar.ts";
import { bg } from "./bg.ts";
import { de } from "./de.ts";
import { en } from "./en.ts";
import { es } from "./es.ts";
import { fr } from "./fr.ts";
import { it } from "./it.ts";
import { nl } from "./nl.ts";
import type { PersonLanguage, PersonWords } from "./person-words.ts";
import { pt } from "./pt.ts";
import { ro } from "./ro.ts";
import { ru } from "./ru.ts";
import { uk } from "./uk.ts";
import { vi } from "./vi.ts";

/** What is printed for the person and read out to them, in each of their languages. Whatever the interface's language, the same. */
export const personWords: Readonly<Record<PersonLanguage, PersonWords>> = { en, fr, es, ar, uk, ru, ro, pt, it, de, nl, bg, vi };
