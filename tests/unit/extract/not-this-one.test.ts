import { describe, expect, it } from 'vitest';
import { graphOf } from './read.ts';

/** What a text makes a fact of, in words: who, what, what kind of event. */
function facts(text: string): string[] {
  const graph = graphOf(text);
  const nodes = new Map(graph.nodes.map((node) => [node.id, node]));
  const called = (id: string): string => {
    const node = nodes.get(id);
    return (node?.type === 'Event' ? node.kind : node?.name) ?? '';
  };
  return graph.edges
    .filter((edge) => edge.truthy)
    .map((edge) => `${called(edge.source)} ${edge.type} ${called(edge.target)}`);
}

// Whoever stands beside a deed, or bears the same name, is not the one who did it or died.
describe('somebody else', () => {
  it.each([
    ['Walter Ames was buried on Monday. His son Walter was arrested in Lima.', 'Walter Ames TARGETED_IN arrest'],
    ['Walter Ames became mayor. His son, also called Walter, was killed in Gao.', 'Walter Ames KILLED_IN killing'],
    ["Walter Ames voted. Ames's son Walter was arrested in Lima.", 'Walter Ames TARGETED_IN arrest'],
    ['A guard shot Adam Reyes after he fled with his bag. The inquest into his death began.', 'guard KILLED_IN death'],
    ['A guard shot Adam Reyes after he fled with his bag. The inquest into his death began.', 'guard KILLED_IN attack'],
    ['A guard with his dog shot Adam Reyes. His death shocked Lima.', 'guard KILLED_IN death'],
    ['Asked by the prosecutor who had attacked the guard, Adam Reyes wept.', 'prosecutor CARRIED_OUT attack'],
    ["Police suspect Adam Reyes is one of the gang's leaders.", 'Adam Reyes LED gang'],
    ['Police allege Adam Reyes is the leader of the gang.', 'Adam Reyes LED gang'],
    ['Ada Moreau, not a French citizen, was released.', 'Ada Moreau CITIZEN_OF France'],
    ['Ada Moreau, a former French citizen, was released.', 'Ada Moreau CITIZEN_OF France'],
    ['Ada Moreau, a suspected Russian spy, was arrested.', 'Ada Moreau CITIZEN_OF Russia'],
    ['A court convicted a friend of bombing suspect Adam Reyes.', 'Adam Reyes TARGETED_IN conviction'],
    ['Police arrested the wife of president Adam Reyes.', 'Adam Reyes TARGETED_IN arrest'],
    ['A Libyan killed three people in Lima.', 'Libya CARRIED_OUT killing'],
    ['Police named Ada Moreau, a Libyan who carried out the attack on Lima.', 'Libya CARRIED_OUT attack'],
    ['The Peruvian who attacked Gao was shot dead.', 'Peru KILLED_IN killing'],
    ['Ada Moreau on Twitter: "They attacked Adam Reyes next to me."', 'Twitter CARRIED_OUT attack'],
    ['Ada Moreau told Lima Radio: "They attacked Adam Reyes."', 'Lima Radio CARRIED_OUT attack'],
    ['Ada Moreau spoke to reporters. They attacked Adam Reyes.', 'reporters CARRIED_OUT attack'],
    ['Adam Reyes told Hugo Lang: "He killed Ada Moreau."', 'Adam Reyes CARRIED_OUT killing'],
    ['Adam Reyes told Hugo Lang: "He killed Ada Moreau."', 'Hugo Lang CARRIED_OUT killing'],
    ['Adam Reyes met Hugo Lang. "He attacked Ada Moreau," Reyes said.', 'Adam Reyes CARRIED_OUT attack'],
    ['"They attacked us," said the police. "They killed Adam Reyes."', 'police CARRIED_OUT killing'],
    ['Noor Adan was in the square, her sister said. She was shot dead.', 'her sister KILLED_IN killing'],
    ['Adam Reyes, whose wife Ada Moreau was killed, is a teacher.', 'Adam Reyes KILLED_IN killing'],
    ['Adam Reyes, whose sister, Ada, was arrested, wept.', 'Adam Reyes TARGETED_IN arrest'],
    ['Ada Moreau called for the arrest of Adam Reyes.', 'Adam Reyes TARGETED_IN arrest'],
    ['The arrest of Adam Reyes would be a mistake, Ada Moreau said.', 'Adam Reyes TARGETED_IN arrest'],
    [
      'The union accused Baltic Airways of ruining Lindal Glass, which it bought in 2019.',
      'union CARRIED_OUT acquisition',
    ],
    ['Adam Reyes, whose brother Ada Moreau had jailed, wept.', 'Adam Reyes TARGETED_IN arrest'],
    ['Adam Reyes, whose brother Ada Moreau had jailed, wept.', 'whose brother CARRIED_OUT arrest'],
    ['Adam Reyes, whose brother Hugo had died, wept.', 'Adam Reyes KILLED_IN death'],
    ['Adam Reyes, whose brother died in Gao, wept.', 'Adam Reyes KILLED_IN death'],
    ['According to Hugo Lang, the minister attacked Ada Moreau.', 'Hugo Lang CARRIED_OUT attack'],
    ['Instead of Adam Reyes, the gunman killed Ada Moreau.', 'Adam Reyes CARRIED_OUT killing'],
    ['Ada Moreau was killed by Hugo Lang rather than by Adam Reyes.', 'Adam Reyes CARRIED_OUT killing'],
    ['Adam Reyes, near whose house Ada Moreau was killed, wept.', 'Adam Reyes KILLED_IN killing'],
    ['Police say six stewards have been arrested, among them their leader, Nora Lund.', 'Nora Lund CARRIED_OUT arrest'],
    ['The singer Ada Moreau, a niece of the captain, fled. The captain was killed.', 'Ada Moreau KILLED_IN killing'],
    ['Police killed three gunmen after they attacked a post in Gao.', 'police CARRIED_OUT attack'],
    ['Adam Reyes had hit Ada Moreau. His lawyer said that she had attacked him.', 'his lawyer CARRIED_OUT attack'],
    ['Adam Reyes was reported killed in Gao, but he is alive.', 'Adam Reyes KILLED_IN killing'],
    ['Adam Reyes, thought to have been killed in Gao, spoke on Monday.', 'Adam Reyes KILLED_IN killing'],
  ])('%s', (text, never) => {
    expect(facts(text)).not.toContain(never);
  });
});

describe('the one who is meant', () => {
  it.each([
    ['Eric Trost spoke. Donald Trost wept. His son Eric was arrested in Gao.', 'Eric Trost TARGETED_IN arrest'],
    ['Adam Reyes was a Libyan who carried out the bombing in Lima.', 'Adam Reyes CARRIED_OUT attack'],
    ['Adam Reyes, whose sister, Ada, was arrested, resigned.', 'Adam Reyes PARTICIPATED_IN resignation'],
    ['Police arrested two men after they attacked a post in Gao.', 'two men CARRIED_OUT attack'],
    ['Gunmen killed ten people when they attacked a market in Gao.', 'gunmen CARRIED_OUT attack'],
    ['The French attacked Lima.', 'France CARRIED_OUT attack'],
    ['Gunmen entered the bank. "They killed Ada Moreau," Adam Reyes told Lima Radio.', 'gunmen CARRIED_OUT killing'],
    ['Adam Reyes met Hugo Lang. "He attacked Ada Moreau," Reyes said.', 'Hugo Lang CARRIED_OUT attack'],
    ['Adam Reyes was named as chairman of Baltic Airways.', 'Adam Reyes LED Baltic Airways'],
    ['"I will fight," said Adam Reyes. He was killed in Gao on Sunday.', 'Adam Reyes KILLED_IN killing'],
  ])('%s', (text, fact) => {
    expect(facts(text)).toContain(fact);
  });
});

/** Each deed of a text with who did it and whom it befell: "police > Adam Reyes". */
function sides(text: string): string[] {
  const { nodes, edges } = graphOf(text);
  const name = new Map(nodes.map((node) => [node.id, node.name]));
  const at = (event: string, type: RegExp): string =>
    edges
      .filter((edge) => edge.target === event && type.test(edge.type))
      .map(({ source }) => name.get(source))
      .join('+');
  return nodes
    .filter(({ type }) => type === 'Event')
    .map(({ id }) => `${at(id, /^CARRIED_OUT$/)} > ${at(id, /^(KILLED|INJURED|TARGETED)_IN$/)}`)
    .sort();
}

// A blow and the blow that answers it are two events, or each side did and suffered both.
describe('two deeds of two sides', () => {
  it.each([
    ['The army shelled the town after a sniper wounded a soldier.', ['army > town', 'sniper > soldier']],
    ["Peru's air force bombed Gao after a bomb killed four soldiers.", [' > four soldiers', "Peru's air force > Gao"]],
    [
      'Adam Reyes was shot dead by police after stabbing Ada Moreau.',
      ['Adam Reyes > Ada Moreau', 'police > Adam Reyes'],
    ],
    ['Police shot Adam Reyes after he attacked Ada Moreau.', ['Adam Reyes > Ada Moreau', 'police > Adam Reyes']],
  ])('%s', (text, deeds) => {
    expect(sides(text)).toEqual(deeds);
  });

  it('are one where one side alone acts', () => {
    expect(sides('Ten people were killed when gunmen attacked Gao.')).toHaveLength(1);
  });
});
