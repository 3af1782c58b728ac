/// A document as a ZIP archive of its parts: the same parts give the same bytes on every machine.
package struct PackedDocument: Sendable {
    package struct Part: Sendable {
        /// `word/document.xml`: ASCII, unique in the archive.
        package var name: String
        package var bytes: [UInt8]

        package init(name: String, bytes: [UInt8]) {
            self.name = name
            self.bytes = bytes
        }
    }

    /// In the order of the archive.
    package var parts: [Part]
    /// The day that every part is dated, never the clock's.
    package var day: PackingDay

    package init(parts: [Part], day: PackingDay) {
        self.parts = parts
        self.day = day
    }
}

/// A day as a ZIP archive writes it.
///
/// - Reference: PKWARE, APPNOTE.TXT 6.3.10, section 4.4.6.
package struct PackingDay: Sendable, Equatable {
    /// Years from 1980 in the upper seven bits, then four of the month and five of the day.
    let date: UInt16
    /// Midday: hours in the upper five bits.
    let time: UInt16 = 12 << 11

    /// - Parameters:
    ///   - year: 1980 to 2107; others become the nearest of them.
    ///   - month: 1 to 12; others 1.
    ///   - day: 1 to 31; others 1.
    package init(year: Int, month: Int, day: Int) {
        let years = UInt16(min(max(year - 1980, 0), 127))
        let months = UInt16((1...12).contains(month) ? month : 1)
        date = years << 9 | months << 5 | UInt16((1...31).contains(day) ? day : 1)
    }
}
