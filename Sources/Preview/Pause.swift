import Glibc

/// Waiting, for a moment that a person does not notice.
package enum Pause {
    package static func milliseconds(_ count: UInt32) { usleep(count * 1000) }
}
