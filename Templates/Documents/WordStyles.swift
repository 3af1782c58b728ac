/// How a document looks: one sans-serif face, headings that a screen reader finds, and one style
/// (“Local”) for everything that the local team must write, so that all of it can be selected at
/// once.
///
/// - Reference: ECMA-376, part 1, 17.7.
func wordStyles(language: String) -> Markup {
    """
    <?xml version="1.0" encoding="UTF-8" standalone="yes"?>
    <w:styles xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main">
    <w:docDefaults><w:rPrDefault><w:rPr>\
    <w:rFonts w:ascii="Arial" w:hAnsi="Arial" w:eastAsia="Arial" w:cs="Arial"/>\
    <w:sz w:val="22"/><w:szCs w:val="22"/>\
    <w:lang w:val="\(language)" w:eastAsia="\(language)" w:bidi="ar-SA"/>\
    </w:rPr></w:rPrDefault><w:pPrDefault><w:pPr>\
    <w:spacing w:after="120" w:line="276" w:lineRule="auto"/></w:pPr></w:pPrDefault></w:docDefaults>
    \(paragraphStyles)\
    \(characterStyles)\
    \(tableStyles)\
    </w:styles>

    """
}

private let paragraphStyles: Markup = """
    <w:style w:type="paragraph" w:default="1" w:styleId="Normal"><w:name w:val="Normal"/><w:qFormat/></w:style>
    <w:style w:type="paragraph" w:styleId="Title"><w:name w:val="Title"/><w:basedOn w:val="Normal"/>\
    <w:next w:val="BodyText"/><w:qFormat/><w:pPr><w:spacing w:before="240" w:after="180" w:line="240" \
    w:lineRule="auto"/></w:pPr><w:rPr><w:b/><w:color w:val="12436D"/><w:sz w:val="44"/>\
    <w:szCs w:val="44"/></w:rPr></w:style>
    <w:style w:type="paragraph" w:styleId="Heading1"><w:name w:val="heading 1"/>\
    <w:basedOn w:val="Normal"/><w:next w:val="BodyText"/><w:qFormat/><w:pPr><w:keepNext/>\
    <w:keepLines/><w:spacing w:before="360" w:after="120"/><w:outlineLvl w:val="0"/></w:pPr>\
    <w:rPr><w:b/><w:color w:val="12436D"/><w:sz w:val="30"/><w:szCs w:val="30"/></w:rPr></w:style>
    <w:style w:type="paragraph" w:styleId="Heading2"><w:name w:val="heading 2"/>\
    <w:basedOn w:val="Normal"/><w:next w:val="BodyText"/><w:qFormat/><w:pPr><w:keepNext/>\
    <w:keepLines/><w:spacing w:before="240" w:after="80"/><w:outlineLvl w:val="1"/></w:pPr>\
    <w:rPr><w:b/><w:sz w:val="25"/><w:szCs w:val="25"/></w:rPr></w:style>
    <w:style w:type="paragraph" w:styleId="BodyText"><w:name w:val="Body Text"/>\
    <w:basedOn w:val="Normal"/><w:qFormat/></w:style>
    <w:style w:type="paragraph" w:styleId="ListBullet"><w:name w:val="List Bullet"/>\
    <w:basedOn w:val="Normal"/><w:qFormat/><w:pPr><w:numPr><w:numId w:val="1"/></w:numPr>\
    <w:spacing w:after="80"/></w:pPr></w:style>
    <w:style w:type="paragraph" w:customStyle="1" w:styleId="Notice"><w:name w:val="Notice"/><w:basedOn w:val="Normal"/>\
    <w:qFormat/><w:pPr><w:pBdr><w:left w:val="single" w:sz="48" w:space="8" w:color="12436D"/></w:pBdr>\
    <w:shd w:val="clear" w:color="auto" w:fill="EEF3F7"/><w:spacing w:before="120" w:after="120"/>\
    <w:ind w:left="227"/></w:pPr></w:style>
    <w:style w:type="paragraph" w:styleId="Caption"><w:name w:val="caption"/>\
    <w:basedOn w:val="Normal"/><w:next w:val="BodyText"/><w:qFormat/><w:pPr><w:keepNext/>\
    <w:spacing w:before="180" w:after="80"/></w:pPr><w:rPr><w:b/><w:sz w:val="21"/>\
    <w:szCs w:val="21"/></w:rPr></w:style>
    <w:style w:type="paragraph" w:customStyle="1" w:styleId="TableText"><w:name w:val="Table Text"/>\
    <w:basedOn w:val="Normal"/><w:qFormat/><w:pPr><w:spacing w:before="40" w:after="40" w:line="252" \
    w:lineRule="auto"/></w:pPr><w:rPr><w:sz w:val="19"/><w:szCs w:val="19"/></w:rPr></w:style>
    <w:style w:type="paragraph" w:customStyle="1" w:styleId="TableHead"><w:name w:val="Table Head"/>\
    <w:basedOn w:val="TableText"/><w:qFormat/><w:pPr><w:keepNext/></w:pPr>\
    <w:rPr><w:b/><w:color w:val="FFFFFF"/></w:rPr></w:style>
    <w:style w:type="paragraph" w:customStyle="1" w:styleId="AfterTable"><w:name w:val="After Table"/>\
    <w:basedOn w:val="Normal"/><w:next w:val="BodyText"/><w:pPr><w:spacing w:after="0" w:line="200" \
    w:lineRule="exact"/></w:pPr></w:style>
    <w:style w:type="paragraph" w:styleId="TOC1"><w:name w:val="toc 1"/><w:basedOn w:val="Normal"/>\
    <w:pPr><w:spacing w:after="20"/></w:pPr></w:style>
    <w:style w:type="paragraph" w:styleId="Footer"><w:name w:val="footer"/><w:basedOn w:val="Normal"/>\
    <w:pPr><w:tabs><w:tab w:val="right" w:pos="9638"/></w:tabs><w:spacing w:after="0"/></w:pPr>\
    <w:rPr><w:sz w:val="17"/><w:szCs w:val="17"/></w:rPr></w:style>

    """

private let characterStyles: Markup = """
    <w:style w:type="character" w:default="1" w:styleId="DefaultParagraphFont">\
    <w:name w:val="Default Paragraph Font"/></w:style>
    <w:style w:type="character" w:customStyle="1" w:styleId="Local"><w:name w:val="Local"/>\
    <w:qFormat/><w:rPr><w:color w:val="C00000"/></w:rPr></w:style>
    <w:style w:type="character" w:styleId="Hyperlink"><w:name w:val="Hyperlink"/>\
    <w:rPr><w:color w:val="005EB8"/><w:u w:val="single"/></w:rPr></w:style>

    """

private let tableStyles: Markup = """
    <w:style w:type="table" w:default="1" w:styleId="TableNormal"><w:name w:val="Normal Table"/>\
    <w:tblPr><w:tblInd w:w="0" w:type="dxa"/><w:tblCellMar><w:top w:w="0" w:type="dxa"/>\
    <w:left w:w="85" w:type="dxa"/><w:bottom w:w="0" w:type="dxa"/><w:right w:w="85" w:type="dxa"/>\
    </w:tblCellMar></w:tblPr></w:style>
    <w:style w:type="table" w:customStyle="1" w:styleId="Figures"><w:name w:val="Figures"/>\
    <w:basedOn w:val="TableNormal"/><w:tblPr><w:tblBorders>\
    <w:top w:val="single" w:sz="6" w:space="0" w:color="12436D"/>\
    <w:bottom w:val="single" w:sz="6" w:space="0" w:color="12436D"/>\
    <w:insideH w:val="single" w:sz="4" w:space="0" w:color="B1B4B6"/></w:tblBorders></w:tblPr></w:style>

    """

/// One kind of list: bullets.
///
/// - Reference: ECMA-376, part 1, 17.9.
let wordNumbering: Markup = """
    <?xml version="1.0" encoding="UTF-8" standalone="yes"?>
    <w:numbering xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main">\
    <w:abstractNum w:abstractNumId="0"><w:multiLevelType w:val="hybridMultilevel"/>\
    <w:lvl w:ilvl="0"><w:start w:val="1"/><w:numFmt w:val="bullet"/><w:pStyle w:val="ListBullet"/>\
    <w:lvlText w:val="•"/><w:lvlJc w:val="left"/><w:pPr><w:ind w:left="397" w:hanging="284"/></w:pPr>\
    <w:rPr><w:rFonts w:ascii="Arial" w:hAnsi="Arial" w:cs="Arial"/></w:rPr></w:lvl></w:abstractNum>\
    <w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num></w:numbering>

    """
