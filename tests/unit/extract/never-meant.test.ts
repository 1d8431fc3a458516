import { describe, expect, it } from 'vitest';
import { graphOf } from './read.ts';

/** What a text says of Adam Reyes as a fact, without whom he met. */
function deeds(text: string): string[] {
  const graph = graphOf(text);
  const name = new Map(graph.nodes.map((node) => [node.id, node.name]));
  return graph.edges
    .filter((edge) => edge.truthy && ['CARRIED_OUT', 'SUPPORTED', 'LED', 'MEMBER_OF', 'FOUNDED'].includes(edge.type))
    .map((edge) => `${name.get(edge.source)} ${edge.type}`);
}

// Feared, hoped, made up, supposed, and whoever is not the one: none of it is a fact about Adam Reyes.
describe('what is not meant so', () => {
  it.each([
    'Police fear that Adam Reyes killed Ada Moreau.',
    'It is feared that Adam Reyes killed Ada Moreau.',
    'Police doubt that Adam Reyes killed Ada Moreau.',
    'Police hope that Adam Reyes killed Ada Moreau.',
    'Many assume that Adam Reyes killed Ada Moreau.',
    'It is understood that Adam Reyes killed Ada Moreau.',
    'Suppose Adam Reyes killed Ada Moreau.',
    'Imagine that Adam Reyes killed Ada Moreau.',
    'Adam Reyes dreamed that he had killed Ada Moreau.',
    'Adam Reyes pretended to kill Ada Moreau.',
    'Adam Reyes joked that he had killed Ada Moreau.',
    'In the film, Adam Reyes kills Ada Moreau.',
    'In his nightmares, Adam Reyes kills Ada Moreau.',
    'Rumour has it that Adam Reyes killed Ada Moreau.',
    'Fears grew that Adam Reyes killed Ada Moreau.',
    'The suggestion is that Adam Reyes killed Ada Moreau.',
    'A theory holds that Adam Reyes killed Ada Moreau.',
    'Had Adam Reyes killed Ada Moreau, he would be in jail.',
    'Adam Reyes would be in jail had he killed Ada Moreau.',
    'Were Adam Reyes to lead the Liberal Party, it would win.',
    'It was not Adam Reyes who killed Ada Moreau.',
    'It was never Adam Reyes who led the Liberal Party.',
    'It was Hugo Lang and not Adam Reyes who killed Ada Moreau.',
    'Hugo Lang, but not Adam Reyes, attacked Lima.',
    'Hugo Lang rather than Adam Reyes attacked Lima.',
    'Everyone but Adam Reyes attacked Lima.',
    'Adam Reyes proposed setting up a new Liberal Party.',
    'Adam Reyes turned down an offer to join the Liberal Party.',
    'Adam Reyes is tipped to lead the Liberal Party.',
    'Adam Reyes, police said, killed nobody.',
  ])('%s', (text) => {
    expect(deeds(text).filter((each) => each.startsWith('Adam Reyes'))).toEqual([]);
  });

  it('leaves out only the one who is not meant', () => {
    const graph = (text: string) => deeds(text);
    expect(graph('It was not Hugo Lang but Adam Reyes who attacked Lima.')).toEqual(['Adam Reyes CARRIED_OUT']);
    expect(graph('Adam Reyes supported not only the Liberal Party but also the Green Party.')).toEqual([
      'Adam Reyes SUPPORTED',
      'Adam Reyes SUPPORTED',
    ]);
    expect(graph('Adam Reyes supported the Liberal Party and not the Green Party.')).toEqual(['Adam Reyes SUPPORTED']);
  });
});
