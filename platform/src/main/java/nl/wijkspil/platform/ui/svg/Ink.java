package nl.wijkspil.platform.ui.svg;

import java.util.Map;

/** How a drawing says its colours: as classes (a page) or as attributes (a PDF). */
public enum Ink {
    /** Classes of the style sheet: light, dark and print follow the tokens. */
    PAGE {
        @Override
        public String fill(String role) {
            return "class=\"f-" + role + "\"";
        }

        @Override
        public String stroke(String role) {
            return "class=\"f-none s-" + role + "\"";
        }

        @Override
        public String both(String fill, String stroke) {
            return "class=\"f-" + fill + " s-" + stroke + "\"";
        }
    },
    /** The light tokens written out, for readers without style sheets. */
    PAPER {
        @Override
        public String fill(String role) {
            return "fill=\"" + color(role) + "\"";
        }

        @Override
        public String stroke(String role) {
            return "fill=\"none\" stroke=\"" + color(role) + "\"";
        }

        @Override
        public String both(String fill, String stroke) {
            return "fill=\"" + color(fill) + "\" stroke=\"" + color(stroke) + "\"";
        }
    };

    private static final Map<String, String> LIGHT =
            Map.ofEntries(
                    Map.entry("green", "#14503F"),
                    Map.entry("range", "#9DBFB2"),
                    Map.entry("track", "#E4DED3"),
                    Map.entry("line", "#E4DED3"),
                    Map.entry("edge", "#7C766A"),
                    Map.entry("quiet", "#EFEAE0"),
                    Map.entry("ink", "#1C2421"),
                    Map.entry("marigold", "#F2A33A"),
                    Map.entry("card", "#FFFFFF"),
                    Map.entry("brick", "#8F2A20"),
                    Map.entry("sky", "#1F5689"),
                    Map.entry("1", "#14503F"),
                    Map.entry("2", "#C97A10"),
                    Map.entry("3", "#1F5689"),
                    Map.entry("4", "#8F2A20"),
                    Map.entry("5", "#6B4E8E"),
                    Map.entry("6", "#7C766A"));

    /** {@return the attribute that fills with the colour of this role} */
    public abstract String fill(String role);

    /** {@return the attribute that draws an unfilled line with the colour of this role} */
    public abstract String stroke(String role);

    /** {@return the attributes that fill with one role and draw the edge with another} */
    public abstract String both(String fill, String stroke);

    private static String color(String role) {
        var color = LIGHT.get(role);
        if (color == null) {
            throw new IllegalArgumentException(
                    "role (%s) has no colour.%nMaybe it is missing in tokens.css and Ink."
                            .formatted(role));
        }
        return color;
    }
}
