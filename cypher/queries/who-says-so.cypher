// Who says so: the claims behind someone
//
// Every claim about a person, group, place or event, with the words of the article, who says it and how surely. These
// are claims, not relationships, so denials and suppositions are among them.
//
// @edges claims
// @param name: string, e.g. "Ada Moreau" — the whole name or an alias
MATCH (n:Entity)
WHERE toLower(n.name) = toLower($name) OR any(alias IN n.aliases WHERE toLower(alias) = toLower($name))
MATCH (c:Claim)
WHERE c.subjectId = n.id OR c.objectId = n.id
MATCH (c)-[:STATED_IN]->(article:Article)
OPTIONAL MATCH (c)-[:CLAIMED_BY]->(speaker:Entity)
WITH n, c, article, speaker.name AS speakerName
ORDER BY speakerName
WITH n, c, article, collect(speakerName) AS speakers
RETURN speakers AS saidBy, c.attribution AS inWords, c.subjectName AS subject, c.predicate AS says,
       coalesce(c.objectName, c.value) AS object, c.modality AS modality, c.polarity AS polarity, c.text AS quote,
       article.publisher AS publisher, article.id AS articleId, c.start AS start, n.id AS nodeId
ORDER BY articleId, start, says, object, modality, nodeId
