import { terminalWords } from "../../messages/en/terminal.ts";
import { exitCodes, UserError } from "../../outcome.ts";
import { type Hidden, noKeys, typeHidden } from "./hidden.ts";

/** Whole lines, edited and echoed by the terminal itself: nothing is ever drawn. */
export interface Keyboard {
  /** Throws away what was typed before the question was put: nobody has heard it yet. True where there was something. @throws UserError like `line` */
  forget(): Promise<boolean>;
  /** Without its end. @throws UserError interrupted (Ctrl-C, or the input was closed) or terminated */
  line(): Promise<string>;
  /** The same without a sign of it on the screen. `ask` is called once nothing shows any more. @throws UserError like `line` */
  hidden(ask: () => void): Promise<string>;
  /** Does work meanwhile; what is typed ahead is neither shown nor taken: it may be the passphrase. */
  deaf<T>(work: () => Promise<T>): Promise<T>;
}

interface Waiting {
  take(chunk: string): void;
  fail(error: UserError): void;
  /** The program was stopped and goes on. */
  again(): void;
}

type Finish<T> = (value: T) => void;

/**
 * The one keyboard of the program.
 * @param atEnd done before a signal ends the program where no question waits
 * @param goesOn done when the program was stopped (Ctrl-Z) and goes on while a line is waited for
 */
export const openKeyboard = (process: NodeJS.Process, atEnd: () => void, goesOn: () => void): Keyboard => {
  const { stdin } = process;
  let waiting: Waiting | undefined;
  let closed = false;
  /** Something came with a line, after its end. */
  let tooMuch = false;

  const raw = (on: boolean): void => void (stdin.isTTY && stdin.setRawMode(on));
  const interrupted = () => new UserError("interrupted", terminalWords.interrupted);
  // A listener alone would read ahead, and keep the program from ending.
  stdin.pause();
  stdin.setEncoding("utf8");
  stdin.on("data", (chunk: string) => waiting?.take(chunk));
  // Ctrl-D in an empty line, or the window is gone.
  for (const end of ["end", "error"] as const)
    stdin.on(end, () => {
      closed = true;
      waiting?.fail(interrupted());
    });
  for (const signal of ["SIGINT", "SIGTERM", "SIGHUP"] as const)
    process.on(signal, () => {
      const exit = signal === "SIGINT" ? "interrupted" : "terminated";
      if (waiting) return waiting.fail(new UserError(exit, terminalWords.interrupted));
      raw(false);
      atEnd();
      process.exit(exitCodes[exit]);
    });
  process.on("SIGCONT", () => waiting?.again());

  const wait = async <T>(listen: (done: Finish<T>, fail: (error: UserError) => void) => Pick<Waiting, "take" | "again">): Promise<T> => {
    if (closed) throw interrupted();
    try {
      return await new Promise<T>((done, fail) => {
        waiting = { ...listen(done, fail), fail };
        stdin.resume();
      });
    } finally {
      waiting = undefined;
      stdin.pause();
      raw(false);
    }
  };

  /** Two turns: what lay there before is read by then. */
  const readUp = async (): Promise<void> => {
    for (let turn = 0; turn < 2; turn++) await new Promise((next) => setImmediate(next));
  };

  return {
    forget: async () => {
      let forgot = tooMuch;
      let failed: UserError | undefined;
      tooMuch = false;
      if (closed) throw interrupted();
      waiting = {
        take: () => {
          forgot = true;
        },
        fail: (error) => {
          failed = error;
        },
        again: () => undefined,
      };
      stdin.resume();
      await readUp();
      waiting = undefined;
      stdin.pause();
      if (failed) throw failed;
      return forgot;
    },
    line: () =>
      wait<string>((done) => {
        let text = "";
        return {
          take: (chunk) => {
            const [first = "", ...rest] = (text + chunk).split(/\r?\n/);
            text = first;
            if (rest.length === 0) return;
            tooMuch = rest.join("") !== "";
            done(text);
          },
          again: goesOn,
        };
      }),
    hidden: (ask) => {
      raw(true);
      ask();
      return wait<string>((done, fail) => {
        let typed: Hidden = noKeys;
        return {
          take: (chunk) => {
            typed = typeHidden(typed, chunk);
            if (typed.end === "interrupted") fail(interrupted());
            else if (typed.end === "done") done(typed.text);
          },
          // The shell took the terminal back, with its echo.
          again: () => {
            raw(false);
            raw(true);
          },
        };
      });
    },
    deaf: async (work) => {
      raw(true);
      waiting = {
        take: (chunk) => {
          if (chunk.includes("\u0003")) process.kill(process.pid, "SIGINT");
        },
        fail: ({ exit }) => {
          raw(false);
          atEnd();
          process.exit(exitCodes[exit]);
        },
        again: () => undefined,
      };
      stdin.resume();
      try {
        return await work();
      } finally {
        // What was typed while the work held the program up is thrown away.
        await readUp();
        waiting = undefined;
        stdin.pause();
        raw(false);
      }
    },
  };
};
