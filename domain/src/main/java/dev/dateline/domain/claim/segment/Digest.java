package dev.dateline.domain.claim.segment;

import dev.dateline.domain.claim.segment.Line.Opening;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A page that retells what other outlets report, one after the other: its lines open by naming three or more of them. There, and only
 * there, a newly named outlet or a "Meanwhile" speaks for a new event. The two numbers are set by hand: roundups made of articles
 * teach nothing about it.
 */
final class Digest {
    private static final Pattern CITED = Pattern.compile(
            "^(?:Citing|According to|Per|Según|Selon|D'apr\u00E8s|Laut|Nach Angaben von|\u041F\u043E \u0434\u0430\u043D\u043D\u044B\u043C) (?:the |la |el |le |der |die )?(\\p{Lu}[\\p{L}]+)"
                    + "|^(?:The )?(\\p{Lu}{2,}|\\p{Lu}\\p{L}+(?= (?:[Nn]ews|TV|agency)))(?: [Nn]ews| TV)?(?: agency)? (?:reports?|reported|says|said|writes|wrote)\\b"
                    + "|^(?:The )?(\\p{Lu}\\p{L}+) reports\\b");
    private static final int FEWEST_OUTLETS = 3;
    private static final double NEW_OUTLET = 2.5;
    private static final double TURN = 3;

    private final List<Line> lines;
    private final List<String> outlets;

    Digest(List<Line> lines, List<String> texts) {
        this.lines = lines;
        this.outlets = texts.stream().map(Digest::cited).toList();
    }

    /** Whether the page is one. */
    boolean isOne() {
        return outlets.stream().filter(outlet -> !outlet.isEmpty()).distinct().count() >= FEWEST_OUTLETS;
    }

    /** What the openings add to the log odds of each gap; the gap before a line has the line's number. */
    List<Double> bonus() {
        boolean digest = isOne();
        List<Double> bonus = new ArrayList<>();
        Set<String> named = new HashSet<>();
        for (int i = 0; i < lines.size(); i++) {
            boolean turns = lines.get(i).opening().contains(Opening.TURNS);
            boolean first = !outlets.get(i).isEmpty() && named.add(outlets.get(i));
            bonus.add(!digest ? 0 : turns ? TURN : first ? NEW_OUTLET : 0);
        }
        return bonus;
    }

    private static String cited(String line) {
        Matcher matcher = CITED.matcher(line);
        if (!matcher.find()) {
            return "";
        }
        for (int group = 1; group <= matcher.groupCount(); group++) {
            if (matcher.group(group) != null) {
                return matcher.group(group);
            }
        }
        return "";
    }
}
