import CLibXML2

/// libxml2's state for the whole process, set up once before any reader and never undone.
enum LibXML2 {
    /// Nothing outside the given bytes is ever read: no file, no network, whatever a document asks.
    static let ready: Void = {
        xmlInitParser()
        xmlSetExternalEntityLoader { _, _, _ in nil }
        xmlSchemaInitTypes()
    }()
}
