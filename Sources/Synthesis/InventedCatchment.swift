/// Which areas of postcodes an invented service sees patients from: the two whose towns lie nearest
/// to where it is placed.
enum InventedCatchment {
    private struct Town {
        let area: String
        /// Degrees, to a tenth: enough to tell which is near.
        let latitude, longitude: Double
    }

    static func areas(latitude: Double, longitude: Double) -> [String] {
        let near = towns.enumerated().map { place, town in
            let north = town.latitude - latitude
            let east = (town.longitude - longitude) * shrinkage
            return (distance: north * north + east * east, place: place, area: town.area)
        }.sorted { ($0.distance, $0.place) < ($1.distance, $1.place) }
        return near.prefix(2).map(\.area).sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) }
    }

    /// A degree of longitude against one of latitude, at 53° north.
    private static let shrinkage = 0.6

    /// Of England and Wales, `area latitude longitude` in tenths of a degree.
    private static let towns: [Town] = [
        "AL 518 -3,B 525 -19,BA 513 -24,BB 538 -24,BD 538 -18,BH 507 -19,BL 536 -24,BN 508 -2",
        "BR 514 0,BS 514 -26,CA 548 -30,CB 522 2,CF 515 -32,CH 532 -30,CM 517 5,CO 519 10",
        "CR 514 -1,CT 513 12,CV 524 -15,CW 531 -25,DA 514 2,DE 530 -16,DH 548 -17,DL 545 -17",
        "DN 535 -9,DT 508 -24,DY 524 -22,E 515 0,EC 515 -1,EN 517 -1,EX 508 -37,FY 538 -30",
        "GL 518 -22,GU 512 -7,HA 516 -3,HD 536 -18,HG 541 -16,HP 517 -7,HR 521 -27,HU 538 -3",
        "HX 537 -19,IG 516 1,IP 522 12,KT 513 -4,L 534 -29,LA 542 -28,LD 522 -34,LE 526 -12",
        "LL 531 -38,LN 532 -4,LS 538 -15,LU 519 -4,M 535 -22,ME 514 6,MK 521 -7,N 516 -1",
        "NE 551 -17,NG 530 -11,NN 523 -8,NP 517 -31,NR 527 13,NW 516 -2,OL 536 -21,OX 518 -13",
        "PE 527 -1,PL 504 -43,PO 508 -10,PR 537 -27,RG 514 -10,RH 511 -2,RM 516 2,S 534 -14",
        "SA 518 -43,SE 514 0,SG 520 -2,SK 533 -21,SL 515 -6,SM 514 -2,SN 515 -19,SO 509 -14",
        "SP 511 -19,SR 549 -14,SS 516 6,ST 529 -21,SW 515 -2,SY 526 -30,TA 511 -31,TF 527 -25",
        "TN 511 4,TQ 504 -36,TR 502 -52,TS 546 -12,TW 514 -4,UB 515 -4,W 515 -2,WA 534 -26",
        "WC 515 -1,WD 517 -4,WF 537 -14,WN 535 -26,WR 522 -22,WS 527 -19,WV 526 -22,YO 540 -9",
    ].flatMap { $0.split(separator: ",") }.compactMap { line in
        let words = line.split(separator: " ")
        guard words.count == 3, let north = Double(words[1]), let east = Double(words[2]) else {
            return nil
        }
        return Town(area: String(words[0]), latitude: north / 10, longitude: east / 10)
    }
}
