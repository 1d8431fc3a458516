// Chain of command
//
// From a group upwards: what it is part of, step by step, and who leads each step. Only what holds as told.
//
// @edges truthy
// @param group: string, e.g. "Harbour Guard" — a part of the name of the group
MATCH path = (unit:Group)-[:PART_OF*0..4]->(level:Group)
WHERE toLower(unit.name) CONTAINS toLower($group) AND all(r IN relationships(path) WHERE r.truthy)
OPTIONAL MATCH (leader:Person)-[l:LED]->(level)
WHERE l.truthy
RETURN unit.name AS unit, length(path) AS step, level.name AS level, leader.name AS leader, l.roles AS roles,
       unit.id AS unitId, level.id AS levelId, leader.id AS leaderId
ORDER BY unit, step, level, leader, unitId, levelId, leaderId
