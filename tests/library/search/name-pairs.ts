// Spellings of names as newspapers print them. The first two lists were looked at while the rules were made.
// The held-out ones were written down afterwards: no rule was made for them, and none may be.

export const JOIN: readonly (readonly [string, string])[] = [
  ['Kassym-Jomart Tokayev', 'Касым-Жомарт Токаев'], ['Kasim-Zhomart Tokayev', 'Kassym-Jomart Tokayev'],
  ['Kassym-Zhomart Tokayev', 'Касым-Жомарт Токаев'], ['Қасым-Жомарт Тоқаев', 'Kassym-Jomart Tokayev'], ['Qasym-Jomart Toqaev', 'Касым-Жомарт Токаев'],
  ['Qasım-Jomart Tokayev', 'Kasym-Zhomart Tokaev'], ['Tokajew', 'Токаев'], ['Tokaïev', 'Tokayev'], ['Токаєв', 'Tokayev'], ['Tokajev', 'Tokayev'],
  ['Nazarbayev', 'Назарбаев'], ['Nazarbaïev', 'Nazarbayev'], ['Nazarbaev', 'Назарбаев'], ['Ilham Aliyev', 'Ильхам Алиев'],
  ['İlham Əliyev', 'Ilham Aliyev'], ['Alijew', 'Алиев'], ['Dmitry Peskov', 'Дмитрий Песков'], ['Dmitriy Peskow', 'Dmitri Peskov'],
  ['Dmitrij', 'Дмитрий'], ['Volodymyr Zelenskyy', 'Volodymyr Zelensky'], ['Zelenskyi', 'Зеленський'], ['Zelenskiy', 'Зеленский'],
  ['Zelenskyj', 'Зеленський'], ['Khrushchev', 'Хрущёв'], ['Хрущев', 'Хрущёв'], ['Gorbatschow', 'Горбачёв'], ['Gorbachev', 'Горбачев'],
  ['Yeltsin', 'Ельцин'], ['Sergey Lavrov', 'Сергей Лавров'], ['Sergei Lavrov', 'Sergej Lawrow'], ['Aleksandr', 'Alexander'],
  ['Александр', 'Alexander'], ['Aleksey', 'Alexei'], ['Алексей', 'Alexey'], ['Olaf Scholz', 'Олаф Шольц'], ['Vladimir', 'Wladimir'],
  ['Medvedev', 'Medwedew'], ['Медведев', 'Medwedjew'], ['Vasiliev', 'Васильев'], ['Vasilyev', 'Vasilev'], ['Tchaikovsky', 'Чайковский'],
  ['Zhirinovsky', 'Jirinovski'], ['Scherbakov', 'Щербаков'], ['Mikhail', 'Михаил'], ['Natalya', 'Наталия'], ['Maria', 'Мария'], ['Iraq', 'Ирак'],
  ['Afghanistan', 'Афганистан'], ['Azerbaijan', 'Азербайджан'], ['Qazaqstan', 'Қазақстан'], ['Kazakhstan', 'Казахстан'],
  ['Novorossiysk', 'Новороссийск'], ['Smaiylov', 'Смаилов'], ['Zhaparov', 'Japarov'], ['KazMunayGas', 'Kazmunaigas'], ['Erdoğan', 'Эрдоган'],
  ['Macron', 'Макрон'], ['Pashinyan', 'Пашинян'], ['Berdimuhamedow', 'Бердымухамедов'], ['Rakhmon', 'Рахмон'], ['Rahmon', 'Rakhmon'],
  ['Lukaschenko', 'Лукашенко'], ['Schoigu', 'Шойгу'], ['Shoygu', 'Shoigu'], ['Hodorkovsky', 'Ходорковский'], ['Nabiullina', 'Набиуллина'],
  ['Kadyrov', 'Кадыров'], ['Merz', 'Мерц'], ['Prokofiev', 'Прокофьев'], ['Solovyov', 'Соловьёв'], ['Yekaterinburg', 'Екатеринбург'],
  ['Chekhov', 'Чехов'], ['Kirillov', 'Кириллов'],
];

export const APART: readonly (readonly [string, string])[] = [
  ['Tokayev', 'Tokarev'], ['Токаев', 'Токарев'], ['Michel', 'Scholz'], ['Iran', 'Iraq'], ['Иран', 'Ирак'], ['Putin', 'Rasputin'],
  ['Peskov', 'Petrov'], ['Lavrov', 'Lebedev'], ['Aliyev', 'Aliyeva'], ['Alexander', 'Alexandra'], ['Ilham', 'Heydar'], ['Kazakhstan', 'Kyrgyzstan'],
  ['Austria', 'Australia'], ['Slovakia', 'Slovenia'], ['Niger', 'Nigeria'], ['Kiev', 'Keiv'], ['Mali', 'Malawi'], ['Nazarbayev', 'Nazarov'],
  ['Zhukov', 'Shukov'], ['Orlov', 'Orlova'], ['Ivanov', 'Ivankov'], ['Smirnov', 'Simonov'], ['Marina', 'Maria'], ['Pavel', 'Pavlov'], ['year', 'ear'],
  ['found', 'fund'], ['course', 'curse'], ['lower', 'lover'], ['never', 'newer'], ['went', 'vent'], ['three', 'tree'], ['good', 'god'], ['all', 'Al'],
  ['now', 'Nov'], ['CPC', 'КПК'], ['yes', 'es'], ['site', 'side'],
];

export const HELD_OUT_JOIN: readonly (readonly [string, string])[] = [
  ['Kiriyenko', 'Кириенко'], ['Matviyenko', 'Матвиенко'], ['Tymoshenko', 'Тимошенко'], ['Poroshenko', 'Порошенко'], ['Kuleba', 'Кулеба'],
  ['Yushchenko', 'Ющенко'], ['Sholokhov', 'Шолохов'], ['Dostoyevsky', 'Достоевский'], ['Dostoevsky', 'Dostoyevsky'], ['Tolstoy', 'Tolstoi'],
  ['Almaty', 'Алматы'], ['Tbilisi', 'Тбилиси'], ['Bishkek', 'Бишкек'], ['Tashkent', 'Ташкент'], ['Dushanbe', 'Душанбе'], ['Ashgabat', 'Ашхабад'],
  ['Gazprom', 'Газпром'], ['Rosneft', 'Роснефть'], ['Lukoil', 'Лукойл'], ['Sberbank', 'Сбербанк'], ['Juncker', 'Юнкер'], ['Duda', 'Дуда'],
  ['Zakharova', 'Захарова'], ['Belousov', 'Белоусов'], ['Naryshkin', 'Нарышкин'], ['Patrushev', 'Патрушев'], ['Chernyshenko', 'Чернышенко'],
  ['Yakunin', 'Якунин'], ['Yarovaya', 'Яровая'], ['Zyuganov', 'Зюганов'], ['Ziuganov', 'Zyuganov'], ['Yavlinsky', 'Явлинский'],
  ['Navalny', 'Навальный'], ['Nawalny', 'Navalny'], ['Navalnyy', 'Navalny'], ['Kasyanov', 'Касьянов'], ['Ablyazov', 'Аблязов'],
  ['Kulibayev', 'Кулибаев'], ['Massimov', 'Масимов'], ['Мәсімов', 'Massimov'], ['Sagintayev', 'Сагинтаев'], ['Tasmagambetov', 'Тасмагамбетов'],
  ['Atambayev', 'Атамбаев'], ['Jeenbekov', 'Жээнбеков'], ['Zheenbekov', 'Jeenbekov'], ['Bakiyev', 'Бакиев'], ['Akayev', 'Акаев'],
  ['Gurbanguly', 'Гурбангулы'], ['Niyazov', 'Ниязов'], ['Aqtau', 'Актау'], ['Atyrau', 'Атырау'], ['Quryq', 'Курык'], ['Tengiz', 'Тенгиз'],
  ['Teñiz', 'Tengiz'], ['Karachaganak', 'Карачаганак'], ['Qaraşığanaq', 'Karachaganak'], ['Ceyhan', 'Джейхан'], ['Druzhba', 'Дружба'],
  ['Sevastopol', 'Севастополь'], ['Zaporizhzhia', 'Запоріжжя'], ['Zaporozhye', 'Запорожье'], ['Kryvyi Rih', 'Кривий Ріг'], ['Dnipro', 'Дніпро'],
  ['Lviv', 'Львів'], ['Mykolaiv', 'Миколаїв'], ['Chisinau', 'Chișinău'],
];

export const HELD_OUT_APART: readonly (readonly [string, string])[] = [
  ['Medvedev', 'Medvedeva'], ['Shoigu', 'Shevchuk'], ['Merkel', 'Merz'], ['Macron', 'Marcon'], ['Baku', 'Batumi'], ['Belarus', 'Bulgaria'],
  ['Latvia', 'Lithuania'], ['Chernov', 'Cherkasov'], ['Yakovlev', 'Yakovenko'], ['Romanov', 'Romanova'], ['Volkov', 'Volodin'], ['Kozlov', 'Kozak'],
  ['Gromov', 'Gromyko'], ['Sidorov', 'Fedorov'], ['Karimov', 'Kerimov'], ['Musin', 'Mishin'], ['Popov', 'Pavlov'], ['Belov', 'Belyaev'],
  ['Titov', 'Tito'], ['Kulikov', 'Kulakov'], ['Bush', 'Busch'], ['Clinton', 'Clifton'], ['Oman', 'Amman'], ['Chad', 'Chat'], ['Guinea', 'Guiana'],
  ['Georgia', 'Georgian'], ['Seoul', 'Soul'], ['Barents', 'Brent'], ['barrel', 'barely'], ['policy', 'police'], ['desert', 'dessert'],
  ['later', 'latter'], ['court', 'count'], ['tanker', 'tank'],
];
