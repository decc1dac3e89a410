/** Plain text in the source's characters: the transcription and nothing else, without a final newline. */
import type { Edition, Telegram } from '../../edition/model.ts';
import { segmentsOfEdition, segmentsOfTelegram, textOf } from '../../edition/printed-text.ts';

/** A telegram as the source prints it, from the number before its heading to its signature. */
export function telegramToText({ path, transcription }: Pick<Telegram, 'path' | 'transcription'>): string {
  return textOf(segmentsOfTelegram({ path, transcription }));
}

/** The whole source: front matter, telegrams, its own notes. Equal to the witness in every byte. */
export function editionToText({ front, telegrams, notes }: Pick<Edition, 'front' | 'telegrams' | 'notes'>): string {
  const sourceNotes = notes.flatMap((note) => (note.kind === 'source' ? [{ ...note, path: '' }] : []));
  return textOf(segmentsOfEdition(front, '', telegrams, sourceNotes));
}
