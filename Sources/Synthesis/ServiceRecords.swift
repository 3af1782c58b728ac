import Disk
import Extract

/// Writes the records of one service in one year.
struct ServiceRecords {
    enum Patients {
        /// Drawn one after another.
        case drawn(PatientDraw)
        /// Decided beforehand, one for each record.
        case given([PatientCourse])
    }

    let patients: Patients
    let writer: AnswerWriter
    let days: [(month: Int, day: Int32)]
    let firstRecordID: Int

    /// One record in 250 is sent twice, with a higher Record ID.
    private static let repeated = 0.004
    /// The share of patients who have opted out of the use of their data.
    private static let optedOut = 0.015

    /// Appends the records and returns the NHS numbers of patients who have opted out.
    func write(
        to file: inout GrowingFile, text: ExtractText, numbers: inout NHSNumberSeries,
        random: inout RandomStream
    ) throws(DiskError) -> [String] {
        var sheet = AnswerSheet()
        var optedOut: [String] = []
        for (place, fracture) in days.enumerated() {
            let record = firstRecordID + place
            if writer.habits.makesMistakes, place > 0, random.chance(Self.repeated) {
                sheet[.recordID] = writer.habits.letteredRecordIDs ? "R\(record)" : String(record)
                sheet[.calciumVitaminD] = "Yes"
            } else {
                let number = numbers.next()
                let patient =
                    switch patients {
                    case .drawn(let draw): draw.patient(month: fracture.month, random: &random)
                    case .given(let courses): courses[place]
                    }
                writer.write(
                    patient, fractureDay: fracture.day, record: record, nhsNumber: number,
                    to: &sheet, random: &random)
                if writer.habits.makesMistakes {
                    if random.chance(Self.optedOut) { optedOut.append(number) }
                    if let fault = RecordFault.next(random: &random) {
                        fault.spoil(
                            &sheet, fractureDay: fracture.day, freezeDay: writer.freezeDay,
                            habits: writer.habits, random: &random)
                    }
                }
            }
            try file.append { text.add(sheet, to: &$0) }
        }
        return optedOut
    }
}
