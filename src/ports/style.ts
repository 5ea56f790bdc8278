import { Chalk } from "chalk";
import type { Style } from "../formats/view/paint.ts";

/** The look of each role on a terminal. The only file that knows Chalk. */
export const chalkStyle = (): Style => {
  const chalk = new Chalk({ level: 1 });
  return {
    plain: (text) => text,
    title: (text) => chalk.bold(text),
    heading: (text) => chalk.bold.cyan(text),
    strong: (text) => chalk.bold(text),
    quiet: (text) => chalk.dim(text),
    good: (text) => chalk.green(text),
    warning: (text) => chalk.yellow(text),
    danger: (text) => chalk.bold.red(text),
  };
};
