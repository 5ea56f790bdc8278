import { type Command, Help, type HelpConfiguration } from "commander";
import { line } from "./formats/view/doc.ts";
import { paint } from "./formats/view/paint.ts";
import type { Io } from "./ports/io.ts";

/** With less room than this beside its name, an option is explained below it. */
const roomy = 40;
const narrowest = 20;
const withUsage = "Usage: ".length;

/** Help that stays within a narrow screen, and has no columns where it is heard. */
export const helpLook = ({ accessible }: Pick<Io, "accessible">): HelpConfiguration => ({
  minWidthToWrap: narrowest,
  formatItem(term: string, termWidth: number, description: string, helper: Help): string {
    const width = helper.helpWidth ?? 80;
    if (!accessible && width - termWidth - 4 >= roomy) return Help.prototype.formatItem.call(helper, term, termWidth, description, helper);
    return paint([{ ...line(2, term), hanging: 2 }, ...(description === "" ? [] : [line(6, description)])], { width }).trimEnd();
  },
  commandUsage(this: Help, command: Command): string {
    const usage = Help.prototype.commandUsage.call(this, command);
    return paint([{ ...line(0, "x".repeat(withUsage - 1), " ", usage), hanging: 2 }], { width: this.helpWidth ?? 80 })
      .slice(withUsage)
      .trimEnd();
  },
});
