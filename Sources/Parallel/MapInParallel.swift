import Dispatch

extension Array where Element: Sendable {
    /// `map` over all processors at once. The results stand in the order of the elements, so that
    /// the order in which threads happen to run never shows.
    package func mapInParallel<Mapped: Sendable>(
        _ transform: @Sendable (Element) -> Mapped
    ) -> [Mapped] {
        [Mapped](unsafeUninitializedCapacity: count) { buffer, initializedCount in
            nonisolated(unsafe) let results = buffer
            DispatchQueue.concurrentPerform(iterations: count) { index in
                results.initializeElement(at: index, to: transform(self[index]))
            }
            initializedCount = count
        }
    }

    /// `mapInParallel` for work that can fail: the error thrown is that of the first element that
    /// failed, in the order of the elements.
    package func mapInParallel<Mapped: Sendable, Failure: Error>(
        _ transform: @Sendable (Element) throws(Failure) -> Mapped
    ) throws(Failure) -> [Mapped] {
        let results = mapInParallel { element in
            Result { () throws(Failure) in try transform(element) }
        }
        var mapped: [Mapped] = []
        mapped.reserveCapacity(count)
        for result in results {
            mapped.append(try result.get())
        }
        return mapped
    }
}
