import Charts
import DecimalText

/// A drawing as inline SVG, named by its title and description.
package func svg(_ drawing: Drawing, id: String, title: String, description: String) -> Markup {
    """
    <svg xmlns="http://www.w3.org/2000/svg" role="img" \
    viewBox="0 0 \(DecimalText.short(drawing.width, places: 2)) \
    \(DecimalText.short(drawing.height, places: 2))" \
    aria-labelledby="\(id)-title \(id)-desc"><title id="\(id)-title">\(title)</title>\
    <desc id="\(id)-desc">\(description)</desc></svg>

    """
}
