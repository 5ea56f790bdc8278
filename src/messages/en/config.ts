export const configWords = {
  bad: (path: string, fault: string) => `${path}: ${fault}`,
  hint: 'it is JSON, such as { "country": "BE", "directories": ["my-contacts"] }',
};
