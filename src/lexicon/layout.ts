/** Words by which a line or sentence shows that it is not the story; `whole` marks the line it stands in if that is short. */
export interface LayoutCue {
  readonly pattern: RegExp;
  readonly example: string;
}

const cue = (pattern: RegExp, example: string): LayoutCue => ({ pattern, example });

/**
 * What pages put around a story: adverts, sharing, related links, rights, credits. Written by hand from the furniture that
 * news sites have in common; each pattern meets the whole trimmed sentence or line.
 */
export const BOILERPLATE: readonly LayoutCue[] = [
  cue(/^\W*advertise?ment\b.{0,40}$/iu, 'Advertisement'),
  cue(/^(?:story|article) continues (?:below|after)\b/iu, 'Story continues below'),
  cue(/^(?:please )?share(?: (?:this|on|via|the|your)\b.{0,60})?\W*$/iu, 'Share this story!'),
  cue(
    /^(?:tweet|print|e-?mail|facebook|twitter|whatsapp|linkedin|comments?|more|menu|search|close|save|copy link)\W*$/iu,
    'Print',
  ),
  cue(/^read (?:more|also|next|on|the full (?:story|article|report))\b/iu, 'READ MORE: The day in pictures'),
  cue(
    /^(?:also|see also|also read|related|more)(?: (?:articles?|stories|story|content|links?|topics?|news|coverage|video))?\s*:/iu,
    'Related: More on the vote',
  ),
  cue(/^related (?:articles?|stories|story|content|links?|topics?|news|coverage|videos?)\W*$/iu, 'Related stories'),
  cue(
    /^(?:also|more|see|read)(?: more)? (?:on|from|at|in) (?:\S{1,60}\.\p{L}{2,6}\b|this (?:story|topic))/iu,
    'More from example.org',
  ),
  cue(/^(?:watch|listen|video|audio|gallery|in pictures|live updates?)\s*[:|]/iu, 'WATCH: The march from above'),
  cue(/^click (?:here|to|on)\b/iu, 'Click here to see the map'),
  cue(
    /^(?:sign up|subscribe|register|log in|join us|get (?:our|the) (?:latest|newsletter|app))\b.{0,120}$/iu,
    'Sign up for our newsletter',
  ),
  cue(/^(?:follow|like|find|contact) (?:us|me|@\w+)\b/iu, 'Follow us on Twitter'),
  cue(/^download (?:our|the) (?:free )?app\b/iu, 'Download our app'),
  cue(/^(?:copyright|\(c\)|©)/iu, '© 2020 The Example'),
  cue(/\ball rights reserved\b/iu, 'All rights reserved.'),
  cue(
    /^this (?:article|story|material|report) (?:was|has been|may not be|is|originally|first)\b.{0,160}$/iu,
    'This article was first published in the Example.',
  ),
  cue(
    /^\W?(?:additional |further )?(?:reporting|writing|editing|compiled) by\b/iu,
    'Reporting by Jane Roe; Editing by Richard Roe',
  ),
  cue(
    /^["”]?\s?(?:Authors?|Editors?|Interview|Translat(?:or|ion))\s*: \p{Lu}[\p{L}.'’-]* [^.?!]{2,120}$/u,
    'Author: Jane Roe Editor: Richard Roe',
  ),
  cue(
    /^["”]?\p{Ll}{2,4}(?:(?:, ?| ?\/ ?)\p{Ll}{2,4}){0,5} ?\((?:[\p{L} .-]{2,30}(?:, ?| ?\/ ?|\)$)){1,7}$/u,
    'jr/rr (Reuters, AP)',
  ),
  cue(
    /^["”]?\s?\p{Ll}{2,4}(?: ?\/ ?(?:\p{Lu}{2,5}|\p{Ll}{2,4}|Reuters)){1,6}(?: Editor: .{3,60})?$/u,
    'jr / AFP / AP Editor: Jane Roe',
  ),
  cue(
    /^the .{3,60} contributed to this (?:report|story|article)\W*$/iu,
    'The Example Press contributed to this report.',
  ),
  cue(
    /^(?:photo|image|picture|video|photograph)s?(?: (?:credit|courtesy|source))?\s*:\s*[^.]{0,60}$/iu,
    'Photo: Jane Roe/Example',
  ),
  cue(/^(?:credit|source|tags?|topics?|keywords?|filed under|category)\s*:\s*.{0,120}$/iu, 'Tags: vote, parliament'),
  cue(/^(?:most|top) (?:read|popular|viewed|stories)\b.{0,40}$/iu, 'Most read'),
  cue(
    /^(?:recommended|trending|latest news|you (?:may|might) also like|what to read next)\b.{0,40}$/iu,
    'You may also like',
  ),
  cue(
    /^we use cookies\b|^(?:privacy|cookie) policy\b|^terms (?:of|and)\b.{0,40}$/iu,
    'We use cookies to improve this site.',
  ),
  cue(/^(?:have|do you have) (?:a|any) (?:tip|comment|question|story|news tip)s?\b.{0,120}$/iu, 'Do you have a tip?'),
  cue(/^Enditem\.?$/u, 'Enditem'),
  cue(/^(?:https?:\/\/|www\.)\S{1,2000}$/iu, 'https://example.org/'),
];

/** Where a credit starts that stands at the end of a caption: "The harbour at dawn Credit: Jane Roe". */
export const CREDIT_WORDS =
  '(?:(?:Photo|Image|Picture|Video) )?(?:[Cc]redits?|Photograph|Photos?|Images?|Pictures?|Courtesy|Source)';

/** Lines that describe a picture. */
export const CAPTION: readonly LayoutCue[] = [
  cue(/^(?:photo|image|picture|caption|pictured|file photo|file)\s*[:|–—-]\s/iu, 'File photo: The palace at night.'),
  cue(
    /^(?:an?|the|this|in this) (?:(?:aerial|file|undated|handout|satellite|combination|still|general) (?:photo(?:graph)?|picture|image|view|grab|handout|screengrab|frame)s?\b|(?:photo(?:graph)?|picture|image|view|screengrab)(?:,? [\p{L}-]+){0,4} (?:shows?|taken|released|provided|tweeted|posted|obtained)\b)/iu,
    'An aerial view shows the harbour.',
  ),
  cue(/\((?:left|right|cent(?:re|er)|top|bottom|[lrc])\)/iu, 'The mayor (left) greets a guest.'),
  cue(/\[[^\]]{2,60}\/[^\]]{2,60}\]\W*$/u, 'Rescuers search the rubble [Jane Roe/Example]'),
  cue(
    /\((?:photo|image|picture|credit|source|twitter|reuters|ap|afp|getty|epa|file)\b[^)]{0,60}\)\W*$/iu,
    'Rescuers search the rubble. (Photo by Jane Roe)',
  ),
];

/** Lines that name who wrote it or when it appeared. */
export const BYLINE: readonly LayoutCue[] = [
  cue(
    /^(?:(?:[Ww]ritten|[Ss]tory|[Ww]ords) by|[Bb]y|BY):? \p{Lu}[\p{L}.'’-]*(?:,? (?:\p{Lu}[\p{L}.'’-]*|and|in|for|of|the|de|van|von|al|bin)){1,14}\.?$/u,
    'By Jane Roe and Richard Roe, Example News',
  ),
  cue(
    /^(?:published|updated|posted|last (?:updated|modified|revised)|first published|issued on)\b[^!?]{0,90}$/iu,
    'Updated 5 January 2020, 14:10 GMT',
  ),
  cue(
    /^\p{Lu}[\p{L}.'’ -]{3,50}(?:,| [|–—-]) (?:staff|senior|chief|foreign|political|defen[cs]e) (?:writer|reporter|correspondent|editor)\b.{0,40}$/iu,
    'Jane Roe, staff writer',
  ),
];

/** Signs of a post from a social network: its own link, or its signature. */
export const TWEET: readonly LayoutCue[] = [
  cue(/\bpic\.twitter\.com\/\w+/iu, 'What a day pic.twitter.com/a1b2c3'),
  cue(
    /[—–-] ?[^—–\n]{1,60} \(@\w{1,30}\)(?: \p{Lu}\p{L}+ \d{1,2}, \d{4})?\s*$/u,
    'What a day — Jane Roe (@janeroe) January 5, 2020',
  ),
  cue(/^(?:RT )?@\w{1,30}:? \S/u, '@janeroe What a day'),
  cue(/\bhttps:\/\/t\.co\/\w+/iu, 'What a day https://t.co/a1b2c3'),
];
