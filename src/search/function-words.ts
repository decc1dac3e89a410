/**
 * Words that questions and sentences are built with, in English. They do not decide what is
 * found beside other words; by themselves they are words like any.
 */
const english = new Set((
  'a an the this that these those there here it its he him his she her hers they them their theirs i me my we us our you your yours who whom whose which what '
  + 'when where why how is are was were be been being am do does did doing done has have had having will would shall should can could may might must '
  + 'of in on at by for from with to into onto about between before after during until since as and or nor but if then than so not no any some all many much also very just only too please tell say says said'
).split(' '));

/** Whether a word, folded, is such a word in a language. */
export function isFunctionWord(word: string, language: string): boolean {
  return /^en\b/u.test(language) && english.has(word);
}
