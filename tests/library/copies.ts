// Invented articles that tell each other's news: what agencies, editors and excerpts make of a text. Half of them the thresholds were chosen by; the other half was held out.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { draftOf } from '../../main/reader/draft';
import type { Draft } from '../../preload/api';

const READER = join(import.meta.dirname, '..', 'reader');
export type Half = 'articles' | 'heldout';

/** The reader's own test articles: invented, and about different things. */
export async function articlesOf(half: Half): Promise<Draft[]> {
  const names = readdirSync(join(READER, half)).filter((name) => name.endsWith('.txt')).sort();
  return Promise.all(names.map((name) => draftOf(readFileSync(join(READER, half, name)), name)));
}

export interface Copy {
  how: string;
  of: string;
  text: string;
}

/** What happens to a text on its way through other papers, done to each article of which a third is more than a sentence or two. */
export function copiesOf({ fileName, text, zones }: Draft): Copy[] {
  const body = zones.filter(({ kind }) => kind === 'body').map(({ start, end }) => text.slice(start, end).trim()).join('\n\n');
  const paragraphs = body.split(/\n+/u).filter((line) => line.trim() !== '');
  const words = body.split(/\s+/u);
  if (words.length < 95 || paragraphs.length < 3) return [];
  const some = (from: number, share: number) => words.slice(Math.round(words.length * from), Math.round(words.length * (from + share))).join(' ');
  const copies: Omit<Copy, 'of'>[] = [
    { how: 'syndicated, with another headline, promo and bio', text: `Another headline altogether\n\n${body}\n\nSign up for our letter, which comes every Friday.\n\nUna Fells writes about towns for the Lantern.` },
    { how: 'the first 30 %', text: `In short\n\n${some(0, 0.3)}` },
    { how: 'the middle 30 %', text: `From the papers\n\n${some(0.35, 0.3)}` },
    { how: 'every third paragraph left out', text: `Shortened\n\n${paragraphs.filter((_, index) => index % 3 !== 2).join('\n\n')}` },
    { how: 'every twelfth word another one', text: `Edited\n\n${words.map((word, index) => (index % 12 === 6 ? 'otherwise' : word)).join(' ')}` },
    { how: 'paragraphs in another order', text: `Turned round\n\n${[...paragraphs].reverse().join('\n\n')}` },
  ];
  return copies.map((copy) => ({ ...copy, of: fileName }));
}

/** Written by hand, as agencies and desks do: sentences turned, names and quotes kept. */
export const REWRITTEN: Record<Half, { first: string; again: string }[]> = {
  articles: [
    {
      first: `Harbour of Brannoch to close for dredging\n\nThe harbour of Brannoch will close to all but the smallest boats from 3 June while its channel is dredged, the port authority said on Tuesday. The work, the first in nineteen years, is to take six weeks and cost 2.4 million crowns.\n\n"We waited for the herring to leave," said Iona Kells, who runs the port. "The herring do not read timetables, so we waited a little longer."\n\nFerries to the outer islands will sail from Stell, twelve kilometres to the north. Fishermen asked for compensation and were offered free berths there until the autumn. Their union called the offer a beginning.`,
      again: `Brannoch port shuts for six weeks\n\nBrannoch (Coastwire) - All but the smallest boats will be kept out of the harbour of Brannoch from 3 June while its channel is dredged, according to the port authority. It is the first such work in nineteen years; it is to take six weeks and cost 2.4 million crowns.\n\n"We waited for the herring to leave," said Iona Kells, who runs the port. Ferries to the outer islands will sail from Stell, twelve kilometres to the north, meanwhile. The fishermen's union called an offer of free berths there until the autumn "a beginning".`,
    },
    {
      first: `Ministry counts the bears twice\n\nThere are 411 bears in the forests of Upper Vesk, or 388, depending on which of the ministry's two reports one reads. Both were published on Thursday.\n\nThe first was counted by cameras, the second by rangers on foot. "A camera sees the same bear from the left and from the right," said chief ranger Pavol Dorn. "I know them by name."\n\nThe hunting quota for the winter follows from the figure, and will be set at the end of the month. Farmers in the eastern valleys, who lost more than ninety sheep last summer, want the higher number to count; the society for the protection of animals wants the lower one.`,
      again: `How many bears live in Upper Vesk?\n\nThe ministry has published two answers on one day. By its cameras, there are 411 bears in the forests of Upper Vesk; by its rangers, who went on foot, there are 388.\n\n"A camera sees the same bear from the left and from the right," said chief ranger Pavol Dorn. "I know them by name."\n\nWhat is at stake is the hunting quota for the winter, which follows from the figure and will be set at the end of the month. Farmers in the eastern valleys, who lost more than ninety sheep last summer, want the higher number to count.`,
    },
    {
      first: `В Каменке закрыли мост\n\nМост через реку Суходол в Каменке закрыли для грузовиков после того, как инженеры нашли трещину во второй опоре. Об этом в понедельник сообщила администрация района. Легковые машины пускают по одной полосе.\n\n«Трещина старая, но весной она выросла на четыре сантиметра», – сказал инженер Тимур Алябьев. Ремонт обещают закончить к октябрю, он обойдётся в 37 миллионов рублей.\n\nХлеб и почту в посёлки за рекой возят в объезд, через Верхний Яр, что вдвое дальше. Жители просят пустить паром, который стоит на приколе с прошлого года.`,
      again: `Трещина в опоре: грузовики едут в объезд\n\nКАМЕНКА. Грузовикам больше нельзя ездить по мосту через реку Суходол в Каменке: инженеры нашли трещину во второй опоре, сообщила администрация района. Легковые машины пускают по одной полосе.\n\n«Трещина старая, но весной она выросла на четыре сантиметра», – сказал инженер Тимур Алябьев. Обойдётся ремонт в 37 миллионов рублей, а закончить его обещают к октябрю. Пока же хлеб и почту в посёлки за рекой возят в объезд, через Верхний Яр.`,
    },
  ],
  heldout: [
    {
      first: `Clockmakers of Tarn refuse the hour\n\nThe four clockmakers of Tarn have told the council that they will not put the town's public clocks forward this spring. They would have to climb eleven towers in one night, they said in a letter read out on Monday, and were last paid for it in 2016.\n\n"An hour weighs nothing until you carry it up a spire," said Edda Marrin, the oldest of them. The council offered to pay for half of the arrears before Easter.\n\nUntil there is an agreement, trains will keep to the new time and the church bells to the old. The school has not decided. Parents were advised to ask on the morning itself.`,
      again: `Town may live by two times\n\nTrains in Tarn will keep to the new time this spring and the church bells to the old, as the town's four clockmakers will not put the public clocks forward. In a letter that was read out in the council on Monday they said they would have to climb eleven towers in one night and were last paid for it in 2016.\n\n"An hour weighs nothing until you carry it up a spire," said Edda Marrin, the oldest of them. The council would pay for half of the arrears before Easter. The school has not decided.`,
    },
    {
      first: `Lake monster was a boiler, divers say\n\nWhat three generations of anglers took for a creature in Loch Farrow is the boiler of a steamer that sank there in 1911, divers of the university of Strand said on Friday after a week under water. Gas that gathers in it lifts the wreck every few summers, and lets it sink again.\n\n"It breathes, in a way," said Ruairi Penn, who led them. "We were sorry to find out."\n\nThe hotel on the northern shore, which is called The Monster, will keep its name. Its owner said the guests had never come for the zoology. The boiler will stay where it is, as raising it would cost more than the village earns in a year.`,
      again: `Divers explain creature of Loch Farrow\n\nSTRAND (Lochwire). A week under water was enough for divers of the university of Strand to explain what three generations of anglers took for a creature in Loch Farrow. It is the boiler of a steamer that sank there in 1911, they said. Every few summers gas that gathers in it lifts the wreck.\n\n"It breathes, in a way," said Ruairi Penn, who led them. "We were sorry to find out." Raising the boiler would cost more than the village earns in a year, so it will stay where it is. The hotel on the northern shore, which is called The Monster, will keep its name.`,
    },
    {
      first: `Das Moor von Wendlingen darf wieder nass werden\n\nDer Kreistag hat am Mittwoch beschlossen, das Moor von Wendlingen wieder unter Wasser zu setzen. Dafür werden bis zum Herbst vierzehn Gräben geschlossen, die Bauern vor hundert Jahren gezogen haben. Die Kosten von 1,8 Millionen Euro trägt zur Hälfte das Land.\n\n»Wer das Moor trocken will, muss es jeden Tag neu trocknen«, sagte der Biologe Henner Jost. »Nass wird es von allein.«\n\nDrei Landwirte hatten geklagt, weil ihre Wiesen am Rand des Moors liegen. Sie bekommen nun andere Flächen. Die Kiebitze, die das Verfahren ausgelöst hatten, sind im vergangenen Jahr ausgeblieben.`,
      again: `Wendlingen: Vierzehn Gräben werden geschlossen\n\nBis zum Herbst soll das Moor von Wendlingen wieder unter Wasser stehen. Der Kreistag hat am Mittwoch beschlossen, vierzehn Gräben zu schließen, die Bauern vor hundert Jahren gezogen haben. Zur Hälfte trägt das Land die Kosten von 1,8 Millionen Euro.\n\n»Wer das Moor trocken will, muss es jeden Tag neu trocknen«, sagte der Biologe Henner Jost. »Nass wird es von allein.« Andere Flächen bekommen drei Landwirte, die geklagt hatten, weil ihre Wiesen am Rand des Moors liegen.`,
    },
  ],
};
