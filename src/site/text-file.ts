import { mediaTypeOf } from './hosting/file-kinds.ts';

/** A file of text with the media type that the end of its path stands for. */
export function textFile(path: string, text: string): Response {
  return new Response(text, { headers: { 'Content-Type': mediaTypeOf(path) } });
}
