import Glibc

/// A part of a file that begins where a line begins.
struct FilePart: Sendable, Equatable {
    /// In bytes from the file's first.
    var range: Range<Int>
    /// The line on which it begins, from 1.
    var line: Int
}

/// A regular file whose parts several threads read at once, each at its own place.
final class DividedFile: Sendable {
    private let descriptor: Int32
    let byteCount: Int

    /// nil where the file cannot be opened or is no regular file.
    init?(_ path: String) {
        descriptor = open(path, O_RDONLY | O_CLOEXEC | O_NONBLOCK)
        guard descriptor >= 0 else {
            byteCount = 0
            return nil
        }
        var status = stat()
        let isKnown = fstat(descriptor, &status) == 0
        byteCount = Int(status.st_size)
        guard isKnown, status.st_mode & S_IFMT == S_IFREG else { return nil }
    }

    deinit {
        if descriptor >= 0 { close(descriptor) }
    }

    /// Fills the buffer from `offset` on, as far as the file goes; below 0 where it cannot be read.
    func read(into buffer: UnsafeMutableRawBufferPointer, at offset: Int) -> Int {
        var came = 0
        while came < buffer.count {
            let part = pread(
                descriptor, buffer.baseAddress.map { $0 + came }, buffer.count - came,
                offset + came)
            if part < 0 && errno == EINTR { continue }
            if part < 0 { return -1 }
            if part == 0 { break }
            came += part
        }
        return came
    }
}

/// One part of a file, read block by block.
final class PartBlocks {
    private let file: DividedFile
    private let end: Int
    private var offset: Int

    init(_ file: DividedFile, _ range: Range<Int>) {
        self.file = file
        offset = range.lowerBound
        end = range.upperBound
    }

    /// Fills the buffer as far as the part goes; 0 at its end, below 0 where the file cannot be
    /// read or has become shorter.
    func read(into buffer: UnsafeMutableRawBufferPointer) -> Int {
        let wanted = min(buffer.count, end - offset)
        let came = file.read(
            into: UnsafeMutableRawBufferPointer(rebasing: buffer[0..<wanted]), at: offset)
        offset += max(0, came)
        return came == wanted ? came : -1
    }
}
