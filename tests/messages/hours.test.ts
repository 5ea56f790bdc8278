import { describe, expect, test } from "vitest";
import { hoursHere as english } from "../../src/messages/en/hours.ts";
import { hoursHere as spanish } from "../../src/messages/es/hours.ts";
import { hoursHere as french } from "../../src/messages/fr/hours.ts";
import { directory } from "../search/directory.ts";

describe("opening hours as they are read", () => {
  test.each([
    ["24/7", "24/7", "24/7"],
    ["09:00-18:00", "09:00-18:00", "09:00-18:00"],
    ["Mo-Fr 09:00-17:00", "lun-ven 09:00-17:00", "lun-vie 09:00-17:00"],
    ["Tu,Th 16:00-20:00", "mar,jeu 16:00-20:00", "mar,jue 16:00-20:00"],
    [
      "Mo-Fr 08:30-16:00; Sa,Su,PH 09:00-15:00",
      "lun-ven 08:30-16:00\u00a0; sam,dim,jours fériés 09:00-15:00",
      "lun-vie 08:30-16:00; sáb,dom,festivos 09:00-15:00",
    ],
    [
      "We 10:00-12:00; PH,SH off",
      "mer 10:00-12:00\u00a0; jours fériés,vacances scolaires fermé",
      "mié 10:00-12:00; festivos,vacaciones escolares cerrado",
    ],
    ["Su-Th", "dim-jeu", "dom-jue"],
    // Words of the record's owner.
    ["We answer when we can", "We answer when we can", "We answer when we can"],
    ['Mo 09:00-12:00 "ring; wait ; ask"', 'lun 09:00-12:00 "ring; wait ; ask"', 'lun 09:00-12:00 "ring; wait ; ask"'],
    ['Mo "a;b"; Tu "c ;d"', 'Mo "a;b"\u00a0; Tu "c ;d"', 'Mo "a;b"; Tu "c ;d"'],
    ["Mo 09:00-12:00 ; Tu 10:00-11:00", "lun 09:00-12:00\u00a0; mar 10:00-11:00", "lun 09:00-12:00 ; mar 10:00-11:00"],
    ["Mo 09:00-12:00\u00a0; Tu 10:00-11:00", "lun 09:00-12:00\u00a0; mar 10:00-11:00", "lun 09:00-12:00\u00a0; mar 10:00-11:00"],
    ['Mo 09:00-12:00 "Fr 12"', 'lun 09:00-12:00 "Fr 12"', 'lun 09:00-12:00 "Fr 12"'],
  ])("%s", (hours, inFrench, inSpanish) => {
    expect(french(hours)).toBe(inFrench);
    expect(spanish(hours)).toBe(inSpanish);
    expect(english(hours)).toBe(hours);
  });

  test("of every record: no English day is left, and no time is another", () => {
    const times = (text: string): string => text.replace(/[^\d:]/g, "");
    const all = directory.countries.flatMap((code) => directory.country(code)?.organizations ?? []).flatMap(({ phones = [] }) => phones);
    const hours = [...new Set(all.flatMap((phone) => phone.hours ?? []))];
    expect(hours.length).toBeGreaterThan(20);
    for (const one of hours)
      for (const said of [french(one), spanish(one)]) {
        expect(said).not.toMatch(/\b(?:Mo|Tu|We|Th|Fr|Sa|Su|PH|SH|off)\b/);
        expect(times(said)).toBe(times(one));
      }
  });
});
