/** Whether a text can be the base URL of a lender: HTTP, and nothing in it that would be a secret or not be sent. */
export function isBaseUrl(text: string): boolean {
  if (!/^https?:\/\//.test(text) || !URL.canParse(text)) return false;
  const { username, password, search, hash } = new URL(text);
  return username === "" && password === "" && search === "" && hash === "";
}
