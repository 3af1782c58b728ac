import Dispatch
import Synchronization

/// Two things that need nothing of each other, done at the same time.
///
/// - Parameters:
///   - first: what one processor does beside the rest.
///   - second: done by the thread that asks, and free to use every processor.
/// - Returns: what both give, whichever was done first.
package func inParallel<First: Sendable, Second>(
    _ first: @escaping @Sendable () -> First, and second: () -> Second
) -> (First, Second) {
    // Not by `concurrentPerform`, inside which another is given one processor only.
    let given = Given<First>()
    let isDone = DispatchGroup()
    DispatchQueue.global().async(group: isDone) {
        let value = first()
        given.value.withLock { $0 = value }
    }
    let other = second()
    isDone.wait()
    return (given.value.withLock { $0 } ?? first(), other)
}

/// What another thread has found.
private final class Given<Value: Sendable>: Sendable {
    let value = Mutex<Value?>(nil)
}
