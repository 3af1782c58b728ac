import CYAML

/// What libyaml tells of a text, one event after the other.
final class YAMLEvents {
    enum Event: Equatable {
        case text(String)
        case listStart
        case blockStart
        /// Of a list, of a block.
        case end
        case streamEnd
    }

    /// On which the last event begins, from 1.
    private(set) var line = 1
    /// libyaml keeps the parser's own address in it, so that it may not move.
    private let parser: UnsafeMutablePointer<yaml_parser_t>

    /// - Parameter bytes: UTF-8, which outlive the events.
    init(of bytes: UnsafeBufferPointer<UInt8>) throws(YAMLFault) {
        parser = .allocate(capacity: 1)
        parser.initialize(to: yaml_parser_t())
        guard yaml_parser_initialize(parser) == 1 else {
            throw .notYAML(line: nil, reason: "there is no memory left")
        }
        yaml_parser_set_encoding(parser, YAML_UTF8_ENCODING)
        yaml_parser_set_input_string(parser, bytes.baseAddress, bytes.count)
    }

    deinit {
        yaml_parser_delete(parser)
        parser.deallocate()
    }

    /// The next event that says something of values; where the stream begins and where documents
    /// begin and end goes without saying.
    func next() throws(YAMLFault) -> Event {
        while true {
            var event = yaml_event_t()
            guard yaml_parser_parse(parser, &event) == 1 else { throw fault }
            defer { yaml_event_delete(&event) }
            line = event.start_mark.line + 1
            switch event.type {
            case YAML_SCALAR_EVENT:
                let scalar = event.data.scalar
                let bytes = UnsafeBufferPointer(start: scalar.value, count: scalar.length)
                return .text(String(decoding: bytes, as: UTF8.self))
            case YAML_SEQUENCE_START_EVENT: return .listStart
            case YAML_MAPPING_START_EVENT: return .blockStart
            case YAML_SEQUENCE_END_EVENT, YAML_MAPPING_END_EVENT: return .end
            case YAML_ALIAS_EVENT: throw .refused(line: line, reason: "aliases (*) are not read")
            case YAML_STREAM_END_EVENT, YAML_NO_EVENT: return .streamEnd
            default: continue
            }
        }
    }

    private var fault: YAMLFault {
        let parser = parser.pointee
        let reason = parser.problem.map { String(cString: $0) } ?? "the text cannot be read"
        let isOfBytes = parser.error == YAML_READER_ERROR || parser.error == YAML_MEMORY_ERROR
        return .notYAML(line: isOfBytes ? nil : parser.problem_mark.line + 1, reason: reason)
    }
}
