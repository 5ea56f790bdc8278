import type { Command } from "commander";
import type { Directory } from "../core/directory/directory.ts";
import { shownName } from "../formats/shown-name.ts";
import { type Doc, line, span } from "../formats/view/doc.ts";
import type { SayHours } from "../formats/view/local-time.ts";
import { localTimeWords as w } from "../messages/en/local-time.ts";
import { UserError } from "../outcome.ts";
import type { Io } from "../ports/io.ts";
import { minutesAhead } from "../ports/zone.ts";
import { dayHere } from "./day-here.ts";

export interface LocalTimeOption {
  readonly localTime?: boolean;
}

export const withLocalTime = (command: Command): Command => command.option("--local-time", w.option);

interface LocalTime {
  /** Undefined: hours stand as the record writes them. */
  readonly sayHours: SayHours | undefined;
  readonly notes: Doc;
}

/** How hours are said. The vocabulary, with its time zones, is read only where they were asked for: it takes as long as a search. @throws UserError usage where data is wanted */
export const localTime = async (options: LocalTimeOption, isPage: boolean, directory: Directory, io: Io): Promise<LocalTime> => {
  if (options.localTime !== true) return { sayHours: undefined, notes: [] };
  if (!isPage) throw new UserError("usage", w.onlyPages);
  const now = io.clock();
  const { sayingBoth } = await import("../formats/view/local-time.ts");
  const { ahead, place } = io.zone(now);
  const sayHours = sayingBoth({
    ofCountry: (code) => minutesAhead(now, directory.vocabulary.time_zones[code] ?? []),
    here: ahead,
    place,
    nameOf: (code) => shownName(directory.lexicon, "country", code),
  });
  return { sayHours, notes: [line(0, span("quiet", w.reckoned(dayHere(io))))] };
};
