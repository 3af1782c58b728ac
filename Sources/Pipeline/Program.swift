/// The program, as its output names it.
package enum Program {
    /// Semantic version. A change of it may change the bytes of every output.
    package static let version = "0.1.0"
}
