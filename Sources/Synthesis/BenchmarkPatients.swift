/// Invents patients whose counts are exactly those asked for.
struct BenchmarkPatients {
    let counts: BenchmarkCounts
    let spineFractures: Int

    /// One course for each record, in random order.
    func courses(random: inout RandomStream) -> [PatientCourse] {
        var patients = (0..<counts.records).map { _ in person(random: &random) }
        let everyone = Array(patients.indices)
        func choose(_ count: Int, of candidates: [Int]) -> [Int] {
            var order = candidates
            random.shuffle(&order)
            return Array(order.prefix(count))
        }

        let recommended = choose(counts.count(7).numerator, of: everyone)
        for index in recommended { patients[index].treatmentRecommended = true }
        let dead = Set(recommended.prefix(counts.died))
        let followed = recommended.filter { !dead.contains($0) }

        // Hips first, so that the dead, who are hips, leave KPI 8 as it is.
        let living = everyone.filter { !dead.contains($0) }
        for index in dead { patients[index].site = .hip }
        for index in choose(counts.hips - dead.count, of: living) { patients[index].site = .hip }
        let others = everyone.filter { patients[$0].site != .hip }
        for index in choose(spineFractures, of: others) { patients[index].site = .spine }

        for index in choose(counts.count(4).numerator, of: everyone) {
            patients[index].assessed = .within90Days
        }
        let wanted = choose(counts.count(5).denominator, of: everyone)
        for index in wanted { patients[index].scanWanted = true }
        for index in wanted.prefix(counts.count(5).numerator) {
            patients[index].scanned = .within90Days
        }
        for index in choose(counts.count(6).numerator, of: everyone) {
            patients[index].fallsAssessed = true
        }

        setReviews(of: followed, dead: dead, in: &patients, random: &random)

        let exercisers = choose(
            counts.exerciseNotAppropriate + counts.count(8).numerator, of: others)
        for (place, index) in exercisers.enumerated() {
            patients[index].exercise =
                place < counts.exerciseNotAppropriate ? .notAppropriate : .yes
            if patients[index].review16 != .onTime { patients[index].review16 = .late }
        }
        return patients
    }

    private func setReviews(
        of followed: [Int], dead: Set<Int>, in patients: inout [PatientCourse],
        random: inout RandomStream
    ) {
        for index in dead {
            patients[index].review16 = .died
            patients[index].review52 = .died
        }
        func shuffled() -> [Int] {
            var order = followed
            random.shuffle(&order)
            return order
        }
        for index in shuffled().prefix(counts.count(9).numerator) {
            patients[index].review16 = .onTime
        }
        let first = shuffled()
        for index in first.prefix(counts.notAppropriateAt16Weeks) {
            patients[index].treatment16 = .noLongerAppropriate
        }
        for index in first.suffix(counts.count(10).numerator) {
            patients[index].treatment16 = .drug
        }
        for index in followed
        where patients[index].treatment16 != .notRecorded && patients[index].review16 != .onTime {
            patients[index].review16 = .late
        }
        let second = shuffled()
        for index in second.prefix(counts.notAppropriateAt52Weeks) {
            patients[index].treatment52 = .noLongerAppropriate
        }
        for index in second.suffix(counts.count(11).numerator) {
            patients[index].treatment52 = .drug
        }
        for index in followed where patients[index].treatment52 != .notRecorded {
            patients[index].review52 = .onTime
        }
    }

    private func person(random: inout RandomStream) -> PatientCourse {
        var patient = PatientCourse()
        repeat { patient.age = Int(75 + 10 * random.bell()) } while !(50...101 ~= patient.age)
        patient.female = random.chance(0.77)
        patient.careHome = random.chance(0.07)
        patient.deprivation = random.whole(in: 1...5)
        patient.site = random.element(of: [.humerus, .wrist, .wrist, .pelvis, .other, .other])
        patient.review16 = random.chance(0.7) ? .no : .notRecorded
        patient.review52 = random.chance(0.7) ? .no : .notRecorded
        patient.assessed = random.chance(0.5) ? .later : .never
        return patient
    }
}
