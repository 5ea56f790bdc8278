import { describe, expect, test } from "vitest";
import { startWords } from "../../src/messages/en/start.ts";
import { promptOf, questionAt } from "./prompted.ts";

describe.each([
  ["setting", "region_or_city"],
  ["safety", "places_to_avoid"],
  ["services", "interim_plan"],
])("%s.%s takes no address", (step, key) => {
  const { read } = promptOf(questionAt(step, key));
  test.each(["12 Garden Street (invented)", "rua do Exemplo 4, Porto", "51.0543, 3.7174"])("%s is refused at once", (typed) =>
    expect(read(typed)).toEqual({ refused: startWords.noAddress }),
  );
  // Towns are named like streets.
  test.each(["Ghent", "Calle Larga", "Bergstraße", "the north of Lisbon", "call again at 18:00"])("%s is taken", (typed) =>
    expect(read(typed)).toEqual({ value: typed }),
  );
});
