import { type Move, typedMoves } from "./prompt.ts";

export interface ListKeys {
  /** The move whose key was pressed last, with no other key since. */
  readonly pressed: () => Move | undefined;
  readonly stop: () => void;
}

/**
 * At a list, "?", "<", "!" and "-" go to their line, and tick it where lines are ticked: Enter then does it, as where an answer is
 * typed. The prompt library lets nobody else draw, so they are pressed as arrow keys.
 * @param lines how many the cursor can stand on; the last of them are the `moves`, in their order
 */
export const listKeys = (moves: readonly Move[], lines: number, ticks: boolean): ListKeys => {
  let pressed: Move | undefined;
  let isOurs = false;
  const press = (name: string, times: number): void => {
    for (let n = 0; n < times; n++) process.stdin.emit("keypress", undefined, { name, ctrl: false, meta: false, shift: false });
  };
  const listen = (typed: string | undefined, key: { readonly name?: string } = {}): void => {
    if (isOurs || key.name === "return" || key.name === "enter") return;
    const move = typed !== undefined && Object.hasOwn(typedMoves, typed) ? typedMoves[typed] : undefined;
    const at = move === undefined ? -1 : moves.indexOf(move);
    // Whoever presses "!" twice must not untick it.
    if (at >= 0 && move !== pressed) {
      isOurs = true;
      press("down", lines);
      press("up", moves.length - 1 - at);
      if (ticks) press("space", 1);
      isOurs = false;
    }
    pressed = at < 0 ? undefined : move;
  };
  process.stdin.on("keypress", listen);
  return { pressed: () => pressed, stop: () => void process.stdin.off("keypress", listen) };
};
