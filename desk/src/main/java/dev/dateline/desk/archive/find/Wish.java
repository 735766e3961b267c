package dev.dateline.desk.archive.find;

import dev.dateline.domain.alert.query.Clause;
import dev.dateline.domain.alert.query.Parsed;
import dev.dateline.domain.alert.query.RuleQuery;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * What somebody typed, as far as it can be read: everything can. What the language of rules cannot read is taken for plain
 * words.
 *
 * @param clause what it says; null when it says nothing
 * @param typing the word at its end, which may be a beginning; null when none is
 * @param hint why it was read as plain words, or what it may mean otherwise; empty as a rule
 */
public record Wish(@Nullable Clause clause, Clause.@Nullable Word typing, String hint) {
    private static final int LONGEST = 500;
    private static final int MOST_WORDS = 24;

    /** Reads a text. */
    public static Wish of(String text) {
        String wanted = text.length() > LONGEST ? text.substring(0, LONGEST) : text;
        if (wanted.isBlank()) {
            return new Wish(null, null, "");
        }
        boolean typing = Character.isLetterOrDigit(wanted.codePointBefore(wanted.length()));
        Parsed parsed = RuleQuery.parse(wanted);
        if (parsed instanceof Parsed.Read read) {
            return new Wish(read.clause(), typing ? last(read.clause()) : null, "");
        }
        String why = ((Parsed.Unreadable) parsed).error().line();
        return plain(wanted, typing, "Read as plain words: " + why + ".");
    }

    private static Wish plain(String text, boolean typing, String hint) {
        String words = Arrays.stream(text.split("[^\\p{L}\\p{M}\\p{N}]+"))
                .filter(word -> !word.isEmpty())
                .limit(MOST_WORDS)
                .collect(Collectors.joining(" "));
        Parsed parsed = RuleQuery.parse(RuleQuery.ofWords(List.of(words.split(" "))));
        return parsed instanceof Parsed.Read read
                ? new Wish(read.clause(), typing ? last(read.clause()) : null, hint)
                : new Wish(null, null, hint);
    }

    /** Whether it asks for anything. */
    public boolean isEmpty() {
        return clause == null;
    }

    private static Clause.@Nullable Word last(Clause clause) {
        if (clause instanceof Clause.Word word) {
            return word;
        }
        if (clause instanceof Clause.All all) {
            return last(all.parts().get(all.parts().size() - 1));
        }
        return clause instanceof Clause.InField in ? last(in.part()) : null;
    }
}
