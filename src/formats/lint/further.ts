import type { Day } from "../../core/day.ts";
import { advice } from "../../core/lint/advice.ts";
import type { Surroundings } from "../read-countries.ts";
import { hoursGrammar } from "./hours-grammar.ts";
import { keyOrder } from "./key-order.ts";
import { numberTwice } from "./number-twice.ts";
import { phoneImplausible } from "./phone-implausible.ts";

/** What `check` and those who write records ask beside the rules that every record must obey. @param today by the clock here */
export const furtherAsked = (today: Day): NonNullable<Surroundings["further"]> => ({
  rules: [...advice(today), numberTwice, phoneImplausible, hoursGrammar],
  text: keyOrder,
});
