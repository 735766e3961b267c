package dev.dateline.bench.feed;

import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Places in the text of an XML feed where something can be put. */
final class EntryText {
    private static final Pattern ENTRY = Pattern.compile("<(?:item|entry)(?=[\\s>])");
    private static final Pattern ENTRY_START = Pattern.compile("<(?:item|entry)(?:\\s[^>]*)?(?<!/)>");
    private static final Pattern ENTRY_END = Pattern.compile("</(?:item|entry)>");
    private static final Pattern TITLE =
            Pattern.compile("(<title(?:\\s(?![^>]*(?:base64|application/))[^>]*)?>)([^<]*\\w[^<]*)(</title>)");
    private static final Pattern LINK = Pattern.compile("(<link>)(https?://[^<\\s?#]+)(</link>)");
    private static final Pattern DATE = Pattern.compile(
            "(<(pubDate|published|updated|dc:date|issued|modified|created|dcterms:\\w+)>)([^<]+)(</\\2>)");

    private EntryText() {}

    /** The feed with each entry's plain title changed. */
    static String titles(String feed, UnaryOperator<String> change) {
        return inEntries(feed, TITLE, m -> m.group(1) + change.apply(m.group(2)) + m.group(3));
    }

    /** The feed without the end tags of the entries' plain titles. */
    static String openTitles(String feed) {
        return inEntries(feed, TITLE, m -> m.group(1) + m.group(2));
    }

    /** The feed with each entry's link changed, where it stands as text. */
    static String links(String feed, UnaryOperator<String> change) {
        return inEntries(feed, LINK, m -> m.group(1) + change.apply(m.group(2)) + m.group(3));
    }

    /** The feed with this text in place of every date of its entries. */
    static String dates(String feed, String text) {
        return inEntries(feed, DATE, m -> m.group(1) + text + m.group(4));
    }

    /** The feed with some markup at each entry's start. */
    static String starts(String feed, String markup) {
        return inEntries(feed, ENTRY_START, m -> m.group() + markup);
    }

    /** The feed with some markup before each entry's end. */
    static String ends(String feed, String markup) {
        return inEntries(feed, ENTRY_END, m -> markup + m.group());
    }

    /** The feed with some markup between its entries. */
    static String between(String feed, String markup) {
        return inEntries(feed, ENTRY_END, m -> m.group() + markup);
    }

    /** How many entries end within this much of the feed. */
    static int complete(String feed, int length) {
        return (int) ENTRY_END.matcher(feed.substring(0, length)).results().count();
    }

    private static String inEntries(String feed, Pattern place, java.util.function.Function<Matcher, String> change) {
        Matcher entry = ENTRY.matcher(feed);
        int from = entry.find() ? entry.start() : feed.length();
        StringBuilder changed = new StringBuilder(feed.substring(0, from));
        Matcher found = place.matcher(feed);
        int at = from;
        while (found.find(at)) {
            changed.append(feed, at, found.start()).append(change.apply(found));
            at = found.end();
        }
        return changed.append(feed.substring(at)).toString();
    }
}
