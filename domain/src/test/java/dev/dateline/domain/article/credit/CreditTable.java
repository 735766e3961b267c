package dev.dateline.domain.article.credit;

import dev.dateline.domain.article.Origin.Evidence;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** The lines of {@code credits.txt}: texts with whom they credit. */
final class CreditTable {

    private CreditTable() {}

    /**
     * One line.
     *
     * @param language BCP 47 primary language
     * @param credited ids joined by +, {@code -} for nobody
     * @param text paragraphs parted by ¶
     */
    record Line(String language, String credited, String text) {

        boolean isCredit() {
            return !credited.equals("-");
        }

        /** Whom the finder sees credited, in the table's notation. */
        String found() {
            var found = Credits.builtIn().find(clues()).stream()
                    .map(Line::publisher)
                    .collect(Collectors.toCollection(TreeSet::new));
            return found.isEmpty() ? "-" : String.join("+", found);
        }

        private static String publisher(Evidence evidence) {
            String id = evidence.publisher();
            return id.isEmpty() ? "agencies" : Agencies.builtIn().byId(id) == null ? "?" + id : id;
        }

        private CreditClues clues() {
            String value = text.substring(text.indexOf(':') + 1).strip();
            return text.startsWith("byline:")
                    ? new CreditClues(List.of(), value, List.of(), null)
                    : text.startsWith("declared:")
                            ? new CreditClues(List.of(), null, List.of(value), null)
                            : text.startsWith("feed:")
                                    ? new CreditClues(List.of(), null, List.of(), value)
                                    : CreditClues.of(List.of(text.split("¶")));
        }
    }

    static List<Line> lines() {
        return ListFile.builtIn("credits.txt").get(0).lines().stream()
                .map(line -> line.split(" \\| ", 3))
                .map(cells -> new Line(cells[0], cells[1], cells[2]))
                .toList();
    }
}
