// Numbers that are apart
//
// Counts of the same thing that sources put differently: the dead of an event, a crowd. With the lowest and the
// highest.
//
// @edges claims
// @param about: string = "", e.g. "funeral" — a part of the name of what is counted; empty for all
MATCH (c:Claim)
WHERE c.valueMin IS NOT NULL AND c.valueBasis IS NULL AND c.polarity = 'positive'
  AND toLower(c.subjectName) CONTAINS toLower($about)
WITH c.subjectId AS subjectId, c.subjectName AS subject, c.predicate AS counted, min(c.valueMin) AS lowest,
     max(c.valueMax) AS highest, count(DISTINCT c.value) AS versions
WHERE versions > 1
RETURN subject AS subject, counted AS counted, lowest AS lowest, highest AS highest, versions AS versions, subjectId AS subjectId
ORDER BY subject, counted, subjectId
