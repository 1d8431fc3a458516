// Who belongs to a group
//
// People and groups that belong to, work for or speak for a group, with what they are there. Only what holds as told.
//
// @edges truthy
// @param group: string = "", e.g. "Harbour Guard" — a part of the name of the group; empty for all
MATCH (member:Entity)-[r:MEMBER_OF]->(g:Group)
WHERE r.truthy AND toLower(g.name) CONTAINS toLower($group)
RETURN member.name AS member, r.roles AS roles, g.name AS inGroup, r.sourceCount AS sources,
       member.id AS memberId, g.id AS groupId
ORDER BY inGroup, member, memberId, groupId
