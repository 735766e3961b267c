package dev.dateline.app.sample;

import static org.jsoup.nodes.Entities.escape;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Markup of a sample article's body. */
final class SampleBody {
    private SampleBody() {}

    /** The body as paragraphs, or as text between line breaks as pages of the nineties have it. */
    static String html(SampleArticle.Version version, boolean lineBreaks) {
        List<String> lines = withCredit(version);
        StringBuilder out = new StringBuilder();
        for (String line : lines) {
            out.append(lineBreaks ? plain(line) + "<br><br>\n" : block(line) + "\n");
        }
        return out.toString();
    }

    /** A credit that ends in a dash opens the first paragraph; any other stands at the end. */
    private static List<String> withCredit(SampleArticle.Version version) {
        List<String> lines = new ArrayList<>(version.body());
        @Nullable String credit = version.credit();
        if (credit == null || lines.isEmpty()) {
            return lines;
        }
        if (credit.endsWith("–") || credit.endsWith("-") || credit.endsWith("—")) {
            if (!lines.get(0).startsWith(credit)) {
                lines.set(0, credit + " " + lines.get(0));
            }
        } else if (lines.stream().noneMatch(line -> line.contains(credit))) {
            lines.add(credit);
        }
        return lines;
    }

    private static String block(String line) {
        if (line.startsWith("## ")) {
            return "<h2>" + escape(line.substring(3)) + "</h2>";
        }
        if (line.startsWith("> ")) {
            return "<blockquote><p>" + escape(line.substring(2)) + "</p></blockquote>";
        }
        if (line.startsWith("- ")) {
            return "<ul><li>" + escape(line.substring(2)) + "</li></ul>";
        }
        return "<p>" + escape(line) + "</p>";
    }

    private static String plain(String line) {
        return escape(line.replaceFirst("^(## |> |- )", ""));
    }
}
