// Who led a group
//
// Leaders of a group, a country or an event, with the offices that sources give them. Only what holds as told.
//
// @edges truthy
// @param group: string = "", e.g. "port authority" — a part of the name of what is led; empty for all
MATCH (leader:Person)-[r:LED]->(led:Entity)
WHERE r.truthy
  AND (toLower(led.name) CONTAINS toLower($group)
    OR any(alias IN led.aliases WHERE toLower(alias) CONTAINS toLower($group)))
RETURN leader.name AS leader, r.roles AS roles, led.name AS led, r.sourceCount AS sources,
       leader.id AS leaderId, led.id AS ledId
ORDER BY led, sources DESC, leader, leaderId, ledId
