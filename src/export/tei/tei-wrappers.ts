/** Elements of a TEI document that hold elements only, so that each child may stand on a line of its own. */
export const teiWrappers: ReadonlySet<string> = new Set([
  'TEI', 'teiHeader', 'fileDesc', 'titleStmt', 'respStmt', 'publicationStmt', 'availability', 'seriesStmt', 'notesStmt', 'sourceDesc', 'listWit',
  'encodingDesc', 'projectDesc', 'editorialDecl', 'correction', 'normalization', 'quotation', 'hyphenation', 'segmentation', 'interpretation', 'stdVals', 'tagsDecl',
  'profileDesc', 'abstract', 'langUsage', 'particDesc', 'settingDesc', 'correspDesc', 'correspAction', 'correspContext', 'revisionDesc',
  'listPerson', 'listOrg', 'listPlace', 'listBibl', 'listEvent', 'listApp', 'app', 'person', 'org', 'place', 'event', 'standOff',
  'text', 'front', 'titlePage', 'docTitle', 'epigraph', 'group', 'body', 'back', 'div', 'opener', 'closer', 'postscript', 'list', 'quote',
]);
