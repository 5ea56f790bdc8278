/** What opening the directory may have to say. */
export const openDirectory = {
  rebuilding: "The directory's YAML has changed: compiling it anew.",
  reading: (done: number, all: number) => `Compiling the directory: ${done} of ${all} files read`,
  writing: (done: number) => `Compiling the directory: ${done} countries written`,
  damaged: (path: string) => `The compiled directory is missing or damaged: ${path}`,
  again: "Run the command again: it is made anew from the YAML.",
  reinstall: "Install the package again, or run `npm run build` in a checkout.",
  noFolder: (path: string) => `There is no folder of country files: ${path}`,
  folderHint: "--directory and the config key `directories` take a folder that holds files such as BE.yaml.",
};
