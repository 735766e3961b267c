package dev.dateline.domain.story.words;

import dev.dateline.domain.story.Mention;
import java.util.List;

/**
 * Finds what a text names: people, organisations and other names by their capitals, places by a list, numbers, days. At most 24,
 * from the title and the first 400 words of the body. Where capitals tell nothing, as in German, a name has two words at
 * least; scripts without capitals give the listed places only.
 */
final class MentionReader {
    private static final int MOST = 24;

    private MentionReader() {}

    /** What title and body name, in order of first occurrence. */
    static List<Mention> read(String title, String body, MentionRules rules) {
        MentionTally tally = new MentionTally(rules);
        new NameScan(title, rules, tally, !TextReader.isTitleCase(title)).read();
        new NameScan(body, rules, tally, true).read();
        return tally.mentions(MOST);
    }
}
