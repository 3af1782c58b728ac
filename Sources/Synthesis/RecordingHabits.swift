import Extract

/// How one service fills in its records.
struct RecordingHabits {
    /// `DD/MM/YYYY` instead of `YYYY-MM-DD`.
    var writesDayFirst = false
    /// Its Record IDs carry a letter.
    var letteredRecordIDs = false
    /// Its apostrophes are damaged on the way: `Donít know`.
    var damagedApostrophes = false
    /// It knows three index sites only: Spine, Hip, `Non hip/non spine`.
    var collapsedSites = false
    /// It never fills 7.05.
    var omitsTreatment52 = false
    /// NHS numbers as people write them: `999 123 4567`.
    var spacedNumbers = false
    /// Faults of every kind occur.
    var makesMistakes = true

    static let faultless = RecordingHabits(makesMistakes: false)

    /// The habits of the service at a place of the invented register.
    static func of(service index: Int) -> RecordingHabits {
        RecordingHabits(
            writesDayFirst: index % 10 == 4 || index % 10 == 6,
            letteredRecordIDs: index % 20 == 3, damagedApostrophes: index % 7 == 5,
            collapsedSites: index % 30 == 2, omitsTreatment52: index % 40 == 7,
            spacedNumbers: index % 25 == 9)
    }

    var unknown: String { damagedApostrophes ? "Donít know" : "Don't know" }

    func date(_ day: Int32) -> String {
        let (year, month, date) = Day(number: day).civil
        return String(unsafeUninitializedCapacity: 10) { bytes in
            func put(_ value: Int, _ place: Int, digits: Int) {
                var left = value
                for offset in (0..<digits).reversed() {
                    bytes[place + offset] = UInt8(ascii: "0") + UInt8(left % 10)
                    left /= 10
                }
            }
            if writesDayFirst {
                put(date, 0, digits: 2)
                put(month, 3, digits: 2)
                put(year, 6, digits: 4)
                bytes[2] = UInt8(ascii: "/")
                bytes[5] = UInt8(ascii: "/")
            } else {
                put(year, 0, digits: 4)
                put(month, 5, digits: 2)
                put(date, 8, digits: 2)
                bytes[4] = UInt8(ascii: "-")
                bytes[7] = UInt8(ascii: "-")
            }
            return 10
        }
    }
}
