import { describe, expect, it } from 'vitest';
import { doersIn } from './doers.ts';
import { graphOf } from './read.ts';

// A denial that comes back as a fact would be libel: none of these may name Adam Reyes as a killer.
describe('a deed that nobody says was done', () => {
  it.each([
    'Adam Reyes denied killing Ada Moreau.',
    'Adam Reyes denied that he had killed Ada Moreau.',
    'Dr Adam Reyes, 52, denies murdering Ada Moreau, a 68-year-old retired judge who died in Lima in May.',
    'Adam Reyes held after stabbing',
    'Adam Reyes quizzed by police over stabbing',
    'Mayor Adam Reyes condemns stabbing',
    'Police: Adam Reyes not involved in stabbing',
    'Driver Adam Reyes held after crash kills two girls',
    'Adam Reyes charged as blast kills nine in Lima',
    'Captain Adam Reyes arrested after collision kills three fishermen',
    'Adam Reyes, 52, disputes ever having killed Ada Moreau, a judge.',
    'Reyes, 31, of Abbey Road, Lima, has denied murdering Ada Moreau on 9 May and stabbing two others.',
    'Adam Reyes has denied any involvement in the killing of Ada Moreau.',
    'Adam Reyes rejected claims that he killed Ada Moreau.',
    'Adam Reyes dismissed reports that he had killed Ada Moreau.',
    'Adam Reyes said he did not kill Ada Moreau.',
    'Adam Reyes said that he had not killed Ada Moreau.',
    'Adam Reyes pleaded not guilty to killing Ada Moreau.',
    'Adam Reyes was acquitted of killing Ada Moreau.',
    'Adam Reyes was cleared of killing Ada Moreau.',
    'There is no evidence that Adam Reyes killed Ada Moreau.',
    'Adam Reyes is suspected of killing Ada Moreau.',
    'Adam Reyes was accused of killing Ada Moreau, which he denies.',
    'Adam Reyes was wrongly accused of killing Ada Moreau.',
    'Adam Reyes, who denies killing Ada Moreau, was freed.',
    'It is not true that Adam Reyes killed Ada Moreau.',
    'The claim that Adam Reyes killed Ada Moreau is false.',
    'Nobody believes that Adam Reyes killed Ada Moreau.',
    'Police do not think Adam Reyes killed Ada Moreau.',
    'Adam Reyes never killed Ada Moreau.',
    'Adam Reyes failed to kill Ada Moreau.',
    'Adam Reyes is alleged to have killed Ada Moreau.',
    'Prosecutors allege that Adam Reyes killed Ada Moreau.',
    'The lawyer of Adam Reyes denied that his client had killed Ada Moreau.',
    'If Adam Reyes killed Ada Moreau, he will be punished.',
    'Adam Reyes denied in court on Monday that he had killed Ada Moreau.',
    'Adam Reyes refuted the allegation that he had killed Ada Moreau.',
    'Did Adam Reyes kill Ada Moreau?',
    'Adam Reyes called the attack on Lima a crime.',
    'Adam Reyes condemned the attack on Lima.',
    'Adam Reyes attended the trial after the attack on Lima.',
    'At least 35 people were killed and 48 injured in Lima, Adam Reyes said.',
    'Adam Reyes is expected to respond by killing Ada Moreau.',
    'Adam Reyes will go to Lima before killing Ada Moreau.',
    'Adam Reyes was ready to kill Ada Moreau.',
    'Adam Reyes threatened to kill Ada Moreau.',
    'Adam Reyes tried to kill Ada Moreau.',
    'Police prevented Adam Reyes from killing Ada Moreau.',
    'Adam Reyes would have killed Ada Moreau.',
    'Ada Moreau accused Adam Reyes of killing her brother.',
    'Adam Reyes went on trial for killing Ada Moreau.',
    'Adam Reyes is on trial for killing Ada Moreau.',
    'Adam Reyes was arrested for killing Ada Moreau.',
    'Adam Reyes was arrested on suspicion of killing Ada Moreau.',
    'Adam Reyes is wanted for killing Ada Moreau.',
    'Adam Reyes faces charges of killing Ada Moreau.',
    'The court heard that Adam Reyes killed Ada Moreau.',
    'Prosecutors say Adam Reyes killed Ada Moreau.',
    'Rumours that Adam Reyes killed Ada Moreau spread quickly.',
    'It remains unclear whether Adam Reyes killed Ada Moreau.',
    'Witnesses contradicted the report that Adam Reyes killed Ada Moreau.',
    'Far from killing Ada Moreau, Adam Reyes saved her.',
    'Neither Adam Reyes nor his men killed Ada Moreau.',
    'Adam Reyes was about to kill Ada Moreau.',
    'Adam Reyes almost killed Ada Moreau.',
    'Adam Reyes did not retaliate by killing Ada Moreau.',
    'Adam Reyes was hired to kill Ada Moreau.',
    'Adam Reyes was convicted of plotting to kill Ada Moreau.',
    'Adam Reyes insisted he was at home when Ada Moreau was killed.',
    'Adam Reyes painted the airport in 2015, striking a blow to tourism.',
    'The Adam Reyes inquiry ended in Lima.',
    'Adam Reyes criticised the operation to kill Ada Moreau.',
    'Adam Reyes died in Lima. The first murder of Ada Moreau was solved.',
    'Adam Reyes, whose brother killed Ada Moreau, lives in Lima.',
    'Supporters of Adam Reyes killed Ada Moreau.',
    'Shells hit a hospital in Lima, killing eleven people, among them Adam Reyes.',
    'Soldiers attacked Lima, killing nine people, including Adam Reyes.',
    'Adam Reyes not guilty of killing Ada Moreau',
    'Adam Reyes was mistakenly named as the gunman who killed Ada Moreau.',
    'Adam Reyes was named as the gunman who killed Ada Moreau.',
    'Adam Reyes was jailed for a murder that he did not commit.',
    'Adam Reyes was wrongly convicted of killing Ada Moreau.',
    'In the film, Adam Reyes kills Ada Moreau.',
    'Legend has it that Adam Reyes killed Ada Moreau.',
    'It was long believed that Adam Reyes had killed Ada Moreau.',
    'It was reported that Adam Reyes had killed Ada Moreau.',
    'The police ruled out that Adam Reyes had killed Ada Moreau.',
    'Lawyers for Adam Reyes called the report that he had killed Ada Moreau a lie.',
    'New evidence suggested that Adam Reyes had killed Ada Moreau.',
    'The footage indicates that Adam Reyes killed Ada Moreau.',
    'The minister hinted that Adam Reyes had killed Ada Moreau.',
  ])('%s', (text) => {
    expect(doersIn(text)).not.toContain('Adam Reyes');
  });

  it('does name the doer where somebody says so', () => {
    expect(doersIn('Adam Reyes killed Ada Moreau.')).toEqual(['Adam Reyes']);
    expect(doersIn('Adam Reyes killed Ada Moreau, police said.')).toEqual(['Adam Reyes']);
  });
});

describe('somebody who speaks of a death', () => {
  it.each([
    'Adam Reyes met Lena Fisk. The minister, Jonas Adil, told parliament he had met Mr Reyes on the day he was killed.',
    'Adam Reyes was a driver. A witness, Jonas Adil, told the inquest into his death that it was dark.',
  ])('did not die it: %s', (text) => {
    const graph = graphOf(text);
    const name = new Map(graph.nodes.map((node) => [node.id, node.name]));
    const dead = graph.edges.filter((edge) => edge.type === 'KILLED_IN').map((edge) => name.get(edge.source));
    expect(dead).toEqual(['Adam Reyes']);
  });
});
