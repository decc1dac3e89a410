/** What the browser keeps of former pages (`memory.ts`), as it is when the page arrives; nothing where it keeps nothing. */
export const remembered = read();

function read(): Record<string, string> {
  try {
    return { ...localStorage, ...sessionStorage };
  } catch {
    return {};
  }
}
