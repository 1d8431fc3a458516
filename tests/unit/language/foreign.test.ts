import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { languageOf } from '../../../src/app/language-of.ts';
import { loadLanguageModel } from '../../../src/app/models.ts';
import { createReader } from '../../../src/extract/reader.ts';
import { findForeign } from '../../../src/language/foreign.ts';
import { createArticle } from '../../../src/model/article.ts';
import { ontology } from '../../../src/ontology/ontology.ts';

const ENGLISH =
  'Police arrested Adam Reyes in Porto on Friday after a raid on a bank. The mayor, Ada Lund, said that more men were being sought.';

const OTHERS: readonly (readonly [language: string, text: string])[] = [
  [
    'German',
    'Die Polizei hat am Freitag in Porto zwei Männer festgenommen, die eine Bank überfallen haben sollen. Weitere werden gesucht.',
  ],
  [
    'French',
    'La police a arrêté vendredi deux hommes soupçonnés d’avoir attaqué une banque à Porto, a annoncé le maire.',
  ],
  [
    'Spanish',
    'La policía detuvo el viernes en Oporto a dos hombres acusados de asaltar un banco, según anunció el alcalde.',
  ],
  [
    'Portuguese',
    'A polícia deteve na sexta-feira, no Porto, dois homens suspeitos de assaltar um banco, disse o presidente.',
  ],
  [
    'Dutch',
    'De politie heeft vrijdag in Porto twee mannen aangehouden die een bank zouden hebben overvallen, zei de burgemeester.',
  ],
  [
    'Polish',
    'Policja zatrzymała w piątek w Porto dwóch mężczyzn podejrzanych o napad na bank, powiedział burmistrz miasta.',
  ],
  [
    'Turkish',
    'Polis cuma günü Porto’da bir bankayı soymakla suçlanan iki kişiyi gözaltına aldı, belediye başkanı açıkladı.',
  ],
  ['Russian', 'Полиция в пятницу задержала в Порту двух мужчин, подозреваемых в ограблении банка, сообщил мэр города.'],
  ['Arabic', 'اعتقلت الشرطة يوم الجمعة في بورتو رجلين يشتبه في سطوهما على مصرف، وقال رئيس البلدية إن البحث مستمر.'],
  ['Persian', 'پلیس روز جمعه دو مرد را در پورتو به اتهام سرقت از بانک بازداشت کرد و شهردار گفت که جستجو ادامه دارد.'],
  ['Hebrew', 'המשטרה עצרה ביום שישי בפורטו שני גברים החשודים בשוד בנק, וראש העיר אמר כי החיפושים נמשכים.'],
  ['Chinese', '警方周五在波尔图逮捕了两名涉嫌抢劫银行的男子。市长宣布将加强港口的检查。'],
  ['Japanese', '警察は金曜日、ポルトで銀行を襲った疑いで男2人を逮捕した。市長は港での検査を強化すると発表した。'],
];

const ENGLISH_AT_THE_EDGE: readonly (readonly [what: string, text: string])[] = [
  ['a short headline', 'Lima mayor quits'],
  ['a headline in capitals', 'PRESIDENT ORDERS INQUIRY INTO DEADLY FERRY DISASTER OFF NORTHERN COAST'],
  [
    'a list of foreign names',
    'Jürgen Müller, François Lefèvre, João da Silva, Łukasz Nowak, Zoltán Szabó, Đỗ Thị Hương and Søren Østergård',
  ],
  [
    'names all over',
    'Bundeskanzler Müller met Ministerpräsident Schröder in Düsseldorf, the Frankfurter Allgemeine Zeitung reported on Friday.',
  ],
  [
    'a foreign quotation',
    'The crowd outside the palace shouted “El pueblo unido jamás será vencido” until the police moved in at dawn.',
  ],
  ['numbers', '1 2 3 4 5 6 7 8 9 10 11 12 13 14 15 16 17 18 19 20 21 22 23 24 25 26 27 28 29 30 31 32 33 34 35'],
  ['nothing', ''],
];

const read = createReader({ model: loadLanguageModel(), ontology, languageOf });

describe('text that is not English', () => {
  it.each(OTHERS)('is known for %s', (language, text) => {
    expect(findForeign(text, languageOf)).toEqual({
      spans: [{ start: 0, end: text.length }],
      languages: [language],
      whole: true,
    });
  });

  it.each(OTHERS)('gives no claims and no names in %s, but one problem', (language, text) => {
    const reading = read(createArticle('example', text));
    expect([reading.entities, reading.mentions, reading.claims]).toEqual([[], [], []]);
    expect(reading.problems).toEqual([
      { code: 'not-english', message: `The text is not English (${language}): nothing in it was read.` },
    ]);
    expect(reading.sentences.map(({ block }) => block)).toContain('foreign');
  });

  it.each(ENGLISH_AT_THE_EDGE)('is not seen in %s', (_, text) => {
    expect(findForeign(text, languageOf).spans).toEqual([]);
  });

  it('is left alone between English paragraphs, and told once', () => {
    const [, german] = OTHERS[0]!;
    const text = `${ENGLISH}\n\n${german}\n\n${ENGLISH.replace('Porto', 'Lima')}`;
    const reading = read(createArticle('example', text));
    const start = text.indexOf(german);
    expect(reading.mentions.filter(({ quote }) => quote.end > start && quote.start < start + german.length)).toEqual(
      [],
    );
    expect(reading.problems.map(({ code, message }) => [code, message])).toContainEqual([
      'not-english',
      'One paragraph is not English (German): it was not read.',
    ]);
    expect(reading.entities.map(({ name }) => name)).toEqual(
      expect.arrayContaining(['Adam Reyes', 'Ada Lund', 'Lima']),
    );
  });

  it('takes short lines with the text around them', () => {
    const [, french] = OTHERS[1]!;
    expect(findForeign(`Porto\n\n${french}\n\nLire aussi`, languageOf).whole).toBe(true);
  });

  it('reads everything where nobody tells languages apart', () => {
    const plain = createReader({ model: loadLanguageModel(), ontology });
    expect(plain(createArticle('example', OTHERS[0]![1])).sentences.map(({ block }) => block)).not.toContain('foreign');
  });

  it('is asked of any text without failing, and found inside it', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 400 }), (text) => {
        for (const { start, end } of findForeign(text, languageOf).spans) {
          expect(start).toBeLessThanOrEqual(end);
          expect(end).toBeLessThanOrEqual(text.length);
        }
      }),
    );
  });
});
