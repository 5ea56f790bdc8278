/** What `--format` of a command takes. */
export const formatHelp = (formats: readonly string[]): string => `${formats.join(", ")} ; --json équivaut à --format json`;
