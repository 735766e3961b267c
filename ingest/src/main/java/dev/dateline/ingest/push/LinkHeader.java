package dev.dateline.ingest.push;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * One link of an HTTP Link header (RFC 8288).
 *
 * @param target as it is written
 * @param relations lower case
 */
record LinkHeader(String target, Set<String> relations) {
    private static final int LONGEST = 16 * 1024;
    private static final Pattern LINK = Pattern.compile(
            "<(?<target>[^<>]*)>(?<rest>(?:\\s*;\\s*[^\\s=;,]+(?:\\s*=\\s*(?:\"[^\"]*\"|[^\\s\";,]*))?)*)");
    private static final Pattern RELATION = Pattern.compile(
            ";\\s*rel\\s*=\\s*(?:\"(?<quoted>[^\"]*)\"|(?<bare>[^\\s\";,]*))", Pattern.CASE_INSENSITIVE);

    /** All links of a header's value; none of what makes no sense. */
    static List<LinkHeader> read(String value) {
        List<LinkHeader> links = new ArrayList<>();
        Matcher link = LINK.matcher(value.length() > LONGEST ? value.substring(0, LONGEST) : value);
        while (link.find()) {
            links.add(new LinkHeader(link.group("target").strip(), relations(link.group("rest"))));
        }
        return links;
    }

    /** Only the first rel counts (RFC 8288, 3.3). */
    private static Set<String> relations(String parameters) {
        Matcher rel = RELATION.matcher(parameters);
        if (!rel.find()) {
            return Set.of();
        }
        String words = rel.group("quoted") == null ? rel.group("bare") : rel.group("quoted");
        return Set.copyOf(List.of(words.strip().toLowerCase(Locale.ROOT).split("\\s+")).stream()
                .distinct()
                .toList());
    }
}
