import Extract

/// The retained records in chunks of a fixed size, so that memory grows by what is kept and no more.
struct RetainedRecords: Sendable {
    /// Chunk and place in it, as one number; ascending in the order of the file.
    typealias Place = UInt32

    private static let chunkBits: UInt32 = 10
    private static let chunkSize = 1 << Int(chunkBits)

    private(set) var chunks: [[RetainedRecord]] = []
    /// Chunk by chunk what former definitions say of the records, two bits an indicator; empty where
    /// no definition is new.
    private(set) var formerVerdicts: [[UInt16]] = []
    /// The line of the first record of each chunk.
    private var lines: [Int] = []
    private(set) var count = 0
    /// The few records that a rule found something in; ascending until `note(_:at:)`.
    private(set) var faulty: [(place: Place, faults: RecordFaults)] = []

    subscript(place: Place) -> RetainedRecord {
        get { chunks[Int(place >> Self.chunkBits)][Int(place) & (Self.chunkSize - 1)] }
        set { chunks[Int(place >> Self.chunkBits)][Int(place) & (Self.chunkSize - 1)] = newValue }
    }

    func line(of place: Place) -> Int {
        lines[Int(place >> Self.chunkBits)] + self[place].lineInChunk
    }

    mutating func append(
        nhsNumber: UInt64, service: Int, day: Int, recordID: RecordID, outcome: Outcome, line: Int
    ) {
        let sinceFirst = line - (lines.last ?? line)
        if chunks.isEmpty || chunks[chunks.count - 1].count == Self.chunkSize
            || !(0...RetainedRecord.farthestLine).contains(sinceFirst)
        {
            var chunk: [RetainedRecord] = []
            chunk.reserveCapacity(Self.chunkSize)
            chunks.append(chunk)
            lines.append(line)
        }
        chunks[chunks.count - 1].append(
            RetainedRecord(
                nhsNumber: nhsNumber, service: service, day: day, recordID: recordID,
                outcome: outcome, line: line - lines[lines.count - 1]))
        count += 1
    }

    /// Notes what was found in the record that was appended last.
    mutating func note(_ faults: RecordFaults) {
        guard let chunk = chunks.indices.last else { return }
        let place = Place(chunk) << Self.chunkBits | Place(chunks[chunk].count - 1)
        faulty.append((place, faults))
    }

    /// Notes what was found once all records were in.
    ///
    /// - Parameter places: ascending or not, each once.
    mutating func note(_ faults: RecordFaults, at places: [Place]) {
        faulty += places.map { ($0, faults) }
    }

    /// Notes what former definitions say of the record that was appended last: of every record, or of
    /// none.
    mutating func note(formerVerdicts verdicts: UInt16) {
        if formerVerdicts.count < chunks.count {
            formerVerdicts.append([])
            formerVerdicts[formerVerdicts.count - 1].reserveCapacity(Self.chunkSize)
        }
        formerVerdicts[formerVerdicts.count - 1].append(verdicts)
    }

    /// What was found in a record while the file was read; 0 for nothing.
    func faults(at place: Place) -> UInt64 {
        var (low, high) = (0, faulty.count)
        while low < high {
            let middle = (low + high) / 2
            if faulty[middle].place < place { low = middle + 1 } else { high = middle }
        }
        return low < faulty.count && faulty[low].place == place ? faulty[low].faults.bits : 0
    }

    /// Takes over the records of a later part of the extract, chunk by chunk.
    mutating func merge(_ later: RetainedRecords) {
        let shift = Place(chunks.count) << Self.chunkBits
        faulty += later.faulty.map { ($0.place + shift, $0.faults) }
        chunks += later.chunks
        formerVerdicts += later.formerVerdicts
        lines += later.lines
        count += later.count
    }

    /// The places of records that share their key with another, sorted by key and then by place.
    ///
    /// A filter of two bits a slot lets nearly all others through: 2 to 4 bytes a record while it
    /// lives.
    func repeated(_ key: (RetainedRecord) -> UInt64?) -> [Place] {
        var filter = RepeatFilter(expecting: count)
        for chunk in chunks {
            for record in chunk { if let key = key(record) { filter.note(key) } }
        }
        var suspects: [Place] = []
        for (number, chunk) in chunks.enumerated() {
            for (offset, record) in chunk.enumerated() {
                if let key = key(record), filter.maybeRepeats(key) {
                    suspects.append(Place(number) << Self.chunkBits | Place(offset))
                }
            }
        }
        filter = RepeatFilter(expecting: suspects.count, seed: 0x9E37_79B9_7F4A_7C15)
        for suspect in suspects { filter.note(key(self[suspect]) ?? 0) }
        suspects.removeAll { !filter.maybeRepeats(key(self[$0]) ?? 0) }
        suspects.sort { left, right in
            let (leftKey, rightKey) = (key(self[left]) ?? 0, key(self[right]) ?? 0)
            return leftKey == rightKey ? left < right : leftKey < rightKey
        }
        return suspects
    }
}

/// Remembers of many numbers which may have come more than once; never misses one that has.
struct RepeatFilter {
    private var once: [UInt64]
    private var again: [UInt64]
    private let mask: UInt64
    private let seed: UInt64

    init(expecting count: Int, seed: UInt64 = 0) {
        var slots: UInt64 = 64
        while slots < UInt64(count) * 8 { slots *= 2 }
        once = [UInt64](repeating: 0, count: Int(slots / 64))
        again = once
        mask = slots - 1
        self.seed = seed
    }

    mutating func note(_ number: UInt64) {
        let slot = Scatter.bits(number ^ seed) & mask
        let (word, bit) = (Int(slot >> 6), UInt64(1) << (slot & 63))
        again[word] |= once[word] & bit
        once[word] |= bit
    }

    func maybeRepeats(_ number: UInt64) -> Bool {
        let slot = Scatter.bits(number ^ seed) & mask
        return again[Int(slot >> 6)] >> (slot & 63) & 1 == 1
    }
}
