/** What was looked at in a browser, and what of it is otherwise than it should be. */
export class Findings {
  /** How many things were looked at. */
  looked = 0;
  readonly faults: string[] = [];

  /** Notes a fault where what was found is not, as JSON, what was expected. */
  expect(what: string, found: unknown, expected: unknown): void {
    this.looked += 1;
    const [is, should] = [JSON.stringify(found), JSON.stringify(expected)];
    if (is !== should) this.faults.push(`${what}: ${is}; expected ${should}`);
  }
}
