export const configWords = {
  bad: (path: string, fault: string) => `${path}: ${fault}`,
  notJson: "it is not JSON",
  notObject: "it must hold one { … } object",
  unknownKey: (key: string, keys: readonly string[]) => `it has the key "${key}"; the keys are ${keys.join(", ")}`,
  notFolders: '"directories" must be a list of folders',
  notText: (key: string) => `"${key}" must be a text`,
  notYesNo: (key: string) => `"${key}" must be true or false`,
  hint: 'it is JSON, such as { "country": "BE", "directories": ["my-contacts"] }',
};
