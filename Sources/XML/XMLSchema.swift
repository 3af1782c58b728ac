import CLibXML2

/// A compiled W3C XML Schema, against which streams are checked while they are read.
package final class XMLSchema {
    let schema: xmlSchemaPtr

    /// Compiles a schema that stands alone: it may import and include nothing.
    package init(bytes: [UInt8], file: String) throws(XMLStreamError) {
        LibXML2.ready
        let compiled = bytes.withUnsafeBytes { buffer -> xmlSchemaPtr? in
            let start = buffer.baseAddress?.assumingMemoryBound(to: CChar.self)
            guard let context = xmlSchemaNewMemParserCtxt(start, Int32(buffer.count)) else {
                return nil
            }
            defer { xmlSchemaFreeParserCtxt(context) }
            xmlSchemaSetParserStructuredErrors(context, { _, _ in }, nil)
            return xmlSchemaParse(context)
        }
        guard let compiled else { throw .schema(file: file) }
        schema = compiled
    }

    deinit { xmlSchemaFree(schema) }
}
