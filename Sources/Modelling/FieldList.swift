import DecimalText
import Economics

/// Every field of the model as a table: RFC 4180, LF.
package enum FieldList {
    package static var csv: String {
        let head =
            "key,group,label,unit,default,low,high,least,most,year,confidence,source,address"
        let rows = FieldDefinition.all.map { field in
            let numbers = [field.standard, field.low, field.high, field.least, field.most]
            return
                ([field.field.rawValue, field.group.rawValue, field.label, field.unit.rawValue]
                + numbers.map { DecimalText.short($0, places: 6) }
                + [field.year, field.confidence.rawValue, field.source, field.address])
                .map(quoted).joined(separator: ",")
        }
        return ([head] + rows).joined(separator: "\n")
    }

    private static func quoted(_ text: String) -> String {
        let needsQuotes = text.utf8.contains { $0 == UInt8(ascii: ",") || $0 == UInt8(ascii: "\"") }
        return needsQuotes ? "\"\(text.replacing("\"", with: "\"\""))\"" : text
    }
}
