/** Those that we have a script for. */
export const shells = ["bash", "zsh", "fish", "powershell"] as const;
