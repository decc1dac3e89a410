/** A question as a reader would ask it, with where the answer is: words that the witness prints there and nowhere else near. */
export interface Question {
  asked: string;
  /** Words of the passages that answer; each of them is to be among the first five that are shown. */
  answeredBy: string[];
}

export const questions: readonly Question[] = [
  { asked: 'who are the war criminals?', answeredBy: ['a list of war criminals'] },
  { asked: 'how many war criminals are on the list?', answeredBy: ['45 persons'] },
  { asked: 'why did Stalin tell Mao not to come to Moscow?', answeredBy: ['put off departure for some time', 'postpone your visit to Moscow'] },
  { asked: 'when did Mao want to visit Moscow?', answeredBy: ['postpone your visit to Moscow', 'Concerning your visit to Moscow'] },
  { asked: 'where should Mao receive a member of the Politburo?', answeredBy: ['at Harbin or some other place'] },
  { asked: 'what did the Nanking Government ask of the Soviet Union?', answeredBy: ['received a note'] },
  { asked: 'did Stalin want the peace talks to fail?', answeredBy: ['the failure of the peace talks', 'ruining the peace talks'] },
  { asked: 'who signed as Filippov?', answeredBy: ['used the pseudonym'] },
  { asked: 'should the PLA cross the Yangtze?', answeredBy: ['cross the Changkiang'] },
  { asked: 'what does Stalin say about coalition government?', answeredBy: ['take an oath of loyalty to the Coalition Government', 'Central Coalition Government Bodies'] },
  { asked: 'who should be Premier?', answeredBy: ['the posts of the Premier'] },
  { asked: 'what share of the seats should the Communist Party get?', answeredBy: ['3/5 of the seats'] },
  { asked: 'why are the Nankingists political rogues?', answeredBy: ['political rogues like the Nankingists'] },
  { asked: 'when did Chiang Kai-shek propose peace?', answeredBy: ['put forward the peace proposal'] },
  { asked: 'mediation by foreign powers', answeredBy: ['without the mediation of foreign powers'] },
  { asked: 'what is the peace manoeuvre of the USA?', answeredBy: ['peace manoeuvre of the USA did not exist'] },
  { asked: 'is unconditional surrender of the Nanking Government required?', answeredBy: ['unconditional surrender of the Nanking Government'] },
  { asked: 'intervention in Russia 1918', answeredBy: ['from 1918 to 1921'] },
  { asked: 'what did the Americans dictate?', answeredBy: ['dictated by the Americans'] },
  { asked: 'who must take an oath of loyalty?', answeredBy: ['an oath of loyalty'] },
  { asked: 'Zhang Zhizhong and Shao Lizi', answeredBy: ['Chien Chi-chun, Shao Li-tsi'] },
  { asked: 'did the Kuomintang lose its power?', answeredBy: ['the loss of the Kuomintang‘s power'] },
  { asked: 'which telegram is about trump cards?', answeredBy: ['reveal their trump cards', 'main trump card'] },
  { asked: 'did Stalin insist that Mao postpone his visit?', answeredBy: ['we do insist that you postpone your visit'] },
  { asked: 'what conditions for talks does the Communist Party set?', answeredBy: ['under the conditions that the Communist Party of China is putting forward'] },
  { asked: 'was the list of criminals published officially?', answeredBy: ['This was done unofficially'] },
  { asked: 'what is a political somersault?', answeredBy: ['make a political somersault'] },
  { asked: 'would an armistice help the Kuomintang gain a respite?', answeredBy: ['use of the truce to gain a respite'] },
  { asked: 'was the proposal sent to Britain and France?', answeredBy: ['Governments of the USA, Britain and France'] },
  { asked: 'non-interference in internal affairs', answeredBy: ['the principle of non-interference'] },
  { asked: 'what if the Kuomintang rejects the peace talks?', answeredBy: ['will reject the peace talks'] },
];
