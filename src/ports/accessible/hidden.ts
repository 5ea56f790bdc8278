/** What was typed unseen so far, key by key. */
export interface Hidden {
  readonly text: string;
  readonly end: "done" | "interrupted" | undefined;
}

export const noKeys: Hidden = { text: "", end: undefined };

const keys = { interrupt: "\u0003", endOfInput: "\u0004", clear: "\u0015" } as const;
const erase: readonly string[] = ["\u007f", "\b"];
const enter: readonly string[] = ["\r", "\n"];

/** Arrow keys and the like: no part of a passphrase. */
const escapes = /\u001b(?:\[[0-?]*[ -/]*[@-~]|O.|.)?/gsu;

/** The terminal edits no line that is not shown: erasing, clearing and ending it are done here. Keys after the end are dropped. */
export const typeHidden = (before: Hidden, chunk: string): Hidden => {
  let { text, end } = before;
  for (const key of chunk.replace(escapes, "")) {
    if (end) break;
    if (enter.includes(key)) end = "done";
    else if (key === keys.interrupt || (key === keys.endOfInput && text === "")) end = "interrupted";
    else if (erase.includes(key)) text = [...text].slice(0, -1).join("");
    else if (key === keys.clear) text = "";
    else if (key >= " ") text += key;
  }
  return { text, end };
};
