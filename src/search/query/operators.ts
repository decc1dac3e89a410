/** Words of a query between operators, and what the operators before and behind them ask. */
export interface Operated {
  text: string;
  last: 'whole' | 'beginning';
  excluded: boolean;
  alternative: boolean;
}

/** Reads the operators of a query, stretch by stretch: `-word`, `NOT`, `OR`, `word*`; and names those that it does not know. */
export class Operators {
  readonly notUnderstood: string[] = [];
  #excluded = false;
  #alternative = false;

  /** What the operators read last ask of what comes next; asked once. */
  before(): Pick<Operated, 'excluded' | 'alternative'> {
    const asked = { excluded: this.#excluded, alternative: this.#alternative };
    this.#excluded = false;
    this.#alternative = false;
    return asked;
  }

  /** The words of a stretch without its operators, parted where one stands. */
  read(stretch: string): Operated[] {
    const found: Operated[] = [];
    let plain: string[] = [];
    let asked: Pick<Operated, 'excluded' | 'alternative'> = { excluded: false, alternative: false };
    const part = () => {
      if (plain.length > 0) found.push({ text: plain.join(' '), last: 'whole', ...asked });
      plain = [];
    };
    for (const token of stretch.split(/\s+/u)) {
      if (this.#isOperator(token)) {
        part();
        continue;
      }
      const [, sign = '', rest = token] = /^([-−+]+)([\p{L}\p{N}].*)$/su.exec(token) ?? [];
      if (/[-−]/u.test(sign)) this.#excluded = true;
      const { text, begins } = this.#withoutWildcards(this.#withoutField(rest));
      if (text === '') continue;
      const operated = this.#excluded || this.#alternative || begins;
      if (operated || plain.length === 0) {
        part();
        asked = this.before();
      }
      if (begins || asked.excluded) found.push({ text, last: begins ? 'beginning' : 'whole', ...asked });
      else plain.push(text);
    }
    part();
    return found;
  }

  #isOperator(token: string): boolean {
    if (/^(?:OR|\|\|?)$/u.test(token)) this.#alternative = true;
    else if (/^(?:NOT|[-−])$/u.test(token)) this.#excluded = true;
    else if (/^(?:NEAR|AROUND|ADJ|WITHIN)(?:[/(]\d+\)?)?$/u.test(token)) this.#note(`“${token}” is not understood: words in quotation marks stand together, and “best first” puts those that stand near each other first.`);
    // All words are wanted anyway.
    else return /^(?:AND|&&?|\+)$/u.test(token);
    return true;
  }

  #withoutField(token: string): string {
    const [, field, value] = /^(\p{L}{2,}):(\S+)$/u.exec(token) ?? [];
    if (field === undefined || value === undefined) return token;
    this.#note(`“${field}:” is not understood, and only “${value}” is searched. The choices below the field narrow a search.`);
    return value;
  }

  #withoutWildcards(token: string): { text: string; begins: boolean } {
    const [, word, rest] = /^[*?]*([^*?]*)(.*)$/su.exec(token) ?? [];
    const begins = /^\*/u.test(rest ?? '') || /^\?+[\p{L}\p{N}]/u.test(rest ?? '');
    if (/^[*?]/u.test(token)) this.#note(`“*” and “?” stand for letters only at the end of a word: “${word ?? ''}” is searched.`);
    else if (begins && !/^\*+[^\p{L}\p{N}]*$/u.test(rest ?? '')) this.#note(`“*” and “?” stand for letters only at the end of a word: “${word ?? ''}*” is searched.`);
    return { text: word === '' ? '' : begins ? word ?? '' : token.replace(/^[*?]+/u, ''), begins };
  }

  #note(sentence: string): void {
    if (!this.notUnderstood.includes(sentence)) this.notUnderstood.push(sentence);
  }
}
