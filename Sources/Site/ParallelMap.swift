import Dispatch

/// `transform` of every item, worked out over all cores and gathered in the order of `items`.
func mapInParallel<Item: Sendable, Outcome: Sendable>(
    _ items: [Item], _ transform: @Sendable (Item) -> Outcome
) -> [Outcome] {
    let places = UnsafeMutablePointer<Outcome>.allocate(capacity: items.count)
    defer {
        places.deinitialize(count: items.count)
        places.deallocate()
    }
    // Each index is written by one thread only, and read after all have finished.
    nonisolated(unsafe) let slots = places
    DispatchQueue.concurrentPerform(iterations: items.count) { index in
        (slots + index).initialize(to: transform(items[index]))
    }
    return Array(UnsafeBufferPointer(start: places, count: items.count))
}
