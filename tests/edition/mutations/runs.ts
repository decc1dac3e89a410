import type { Run } from './mutation.ts';

/** What a line of transcription has besides its words: marks of notes, brackets and addresses of links, numbers, bullets, quotation. */
const markup = /\[\^[^\]]+\](?::\s*)?|\]\([^)]*\)|\[|\]|^(?:> |- |\d+\. )/gu;

/** Transcription in a telegram's file: printed lines of the frontmatter, body, the source's note. */
export function runsOfTelegram(text: string): Run[] {
  const [, frontmatter = '', body = ''] = /^(---\n.*?\n---\n)(.*)$/su.exec(text) ?? [];
  return [
    ...linesFrom(frontmatter, 0).flatMap(({ start, line }) => {
      const printed = /^(?:heading|salutation|closing|dateline|signature): (?!\|)(?:")?(.+?)(?:")?$/u.exec(line);
      return printed?.[1] === undefined ? [] : wordsOf(printed[1], start + line.indexOf(printed[1]));
    }),
    ...linesFrom(body, frontmatter.length).flatMap(({ start, line }) =>
      (line === '' || /^\[\^[a-z][^\]]*\]:/u.test(line) ? [] : wordsOf(line, start))),
  ];
}

/** Transcription in `edition.yaml`: the printed lines of the front matter. */
export function runsOfFront(text: string): Run[] {
  return linesFrom(text, 0).flatMap(({ start, line }) => {
    const printed = /^ {6}- (.+)$/u.exec(line);
    return printed?.[1] === undefined ? [] : wordsOf(printed[1], start + 8);
  });
}

function wordsOf(line: string, start: number): Run[] {
  const runs: Run[] = [];
  let from = 0;
  for (const { index, 0: mark } of line.matchAll(markup)) {
    runs.push({ start: start + from, end: start + index });
    from = index + mark.length;
  }
  runs.push({ start: start + from, end: start + line.length });
  return runs.filter((run) => run.end > run.start);
}

function linesFrom(text: string, offset: number): { start: number; line: string }[] {
  let start = offset;
  return text.split('\n').map((line) => {
    const found = { start, line };
    start += line.length + 1;
    return found;
  });
}
