import CLibZip

extension PackedDocument {
    /// The archive.
    ///
    /// - Throws: `DocumentError` where memory runs out or a name stands twice.
    package func bytes() throws(DocumentError) -> [UInt8] {
        // libzip reads the parts when it closes: until then they stay in one place.
        try parts.flatMap(\.bytes).withUnsafeBufferPointer { (whole) throws(DocumentError) in
            var fault = zip_error_t()
            zip_error_init(&fault)
            defer { zip_error_fini(&fault) }
            guard let target = zip_source_buffer_create(nil, 0, 0, &fault) else {
                throw .notPacked(part: "", reason: Self.reason(&fault))
            }
            defer { zip_source_free(target) }
            zip_source_keep(target)
            guard let archive = zip_open_from_source(target, ZIP_TRUNCATE, &fault) else {
                zip_source_free(target)
                throw .notPacked(part: "", reason: Self.reason(&fault))
            }
            do throws(DocumentError) {
                try fill(archive, from: whole)
            } catch {
                zip_discard(archive)
                throw error
            }
            guard zip_close(archive) == 0 else {
                let reason = String(cString: zip_strerror(archive))
                zip_discard(archive)
                throw .notPacked(part: "", reason: reason)
            }
            return try Self.contents(of: target)
        }
    }

    private func fill(
        _ archive: OpaquePointer, from whole: UnsafeBufferPointer<UInt8>
    ) throws(DocumentError) {
        var start = 0
        for part in parts {
            let base = whole.baseAddress.map { $0 + start }
            start += part.bytes.count
            guard
                let source = zip_source_buffer(archive, base, zip_uint64_t(part.bytes.count), 0)
            else { throw .notPacked(part: part.name, reason: Self.reason(archive)) }
            let place = zip_file_add(archive, part.name, source, zip_flags_t(ZIP_FL_ENC_UTF_8))
            guard place >= 0 else {
                zip_source_free(source)
                throw .notPacked(part: part.name, reason: Self.reason(archive))
            }
            let index = zip_uint64_t(place)
            guard
                zip_file_set_dostime(archive, index, day.time, day.date, 0) == 0,
                zip_file_set_external_attributes(
                    archive, index, 0, zip_uint8_t(ZIP_OPSYS_DOS), 0) == 0,
                zip_set_file_compression(archive, index, ZIP_CM_DEFLATE, Self.effort) == 0
            else { throw .notPacked(part: part.name, reason: Self.reason(archive)) }
        }
    }

    private static func contents(of target: OpaquePointer) throws(DocumentError) -> [UInt8] {
        var facts = zip_stat_t()
        zip_stat_init(&facts)
        guard zip_source_stat(target, &facts) == 0, zip_source_open(target) == 0 else {
            throw .notPacked(part: "", reason: "its bytes cannot be read")
        }
        defer { zip_source_close(target) }
        let size = Int(facts.size)
        let bytes = [UInt8](unsafeUninitializedCapacity: size) { buffer, filled in
            filled = max(0, Int(zip_source_read(target, buffer.baseAddress, facts.size)))
        }
        guard bytes.count == size else {
            throw .notPacked(part: "", reason: "its bytes cannot be read")
        }
        return bytes
    }

    private static func reason(_ fault: inout zip_error_t) -> String {
        String(cString: zip_error_strerror(&fault))
    }

    private static func reason(_ archive: OpaquePointer) -> String {
        String(cString: zip_strerror(archive))
    }

    /// zlib's effort, 1 to 9.
    private static let effort: zip_uint32_t = 6
}
