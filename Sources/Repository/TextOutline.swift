import Markdown

extension MarkdownDocument {
    /// The paths of the site that the text links to, in order.
    var paths: [String] {
        var paths: [String] = []
        _ = self.paths { path in
            paths.append(path)
            return path
        }
        return paths
    }
}
