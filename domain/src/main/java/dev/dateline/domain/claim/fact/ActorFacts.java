package dev.dateline.domain.claim.fact;

import dev.dateline.domain.claim.Document;
import dev.dateline.domain.claim.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads from English text who took or lost a place, who backs or leads whom, and in which year something began. */
public final class ActorFacts {
    private static final String NAME =
            "(?:the )?\\p{Lu}[\\p{L}'\u2019-]*(?: \\p{Lu}[\\p{L}'\u2019-]*| (?:regime|government|army|forces|militia))*";
    /** Spare most texts the patterns, which hold none of these words. */
    private static final List<String> OF_LOSS =
            List.of("control of", "hold of", "withdr", "retreated", "pulled out", "driven");

    private static final List<String> OF_GAIN =
            List.of("control", "seiz", "captur", "retook", "retak", "overran", "overrun");
    private static final List<String> OF_ACTORS =
            List.of("backed by", "supported by", "funded by", "sponsored by", "led by", "headed by", "commanded by");
    private static final List<String> OF_STARTS = List.of("began in", "started in", "broke out in", "erupted in");

    private static final Pattern LOST =
            Pattern.compile("\\b(?:ha(?:s|ve|d) )?(?:lost|losing|lose) (?:control of|hold of) (" + NAME + ")"
                    + "|\\b(?:withdrew|withdrawn|retreated|pulled out|driven) (?:out )?(?:from|of) (" + NAME + ")");
    private static final Pattern GAINED = Pattern.compile(
            "\\b(?:ha(?:s|ve|d) )?(?:recently |now |already )?(?:tak(?:en|es?|ing)|took|seized|gained|regained) (?:full |complete )?control(?: of ("
                    + NAME + "))?"
                    + "|\\b(?:seiz(?:ed|ing|es?)|captur(?:ed|ing|es?)|recaptur(?:ed|ing|es?)|retook|retak(?:en|es?|ing)|overran|overrun) ("
                    + NAME + ")");
    private static final Pattern ACTOR =
            Pattern.compile("\\b(backed|supported|funded|sponsored|led|headed|commanded) by (" + NAME
                    + "|the [\\p{L} -]{3,60}? (?:group|militia|party|alliance|coalition) " + NAME + ")");
    private static final Pattern STARTED = Pattern.compile(
            "\\b((?:\\p{L}{1,40} ){0,3}(?:war|conflict|uprising|crisis|outbreak|pandemic|blockade|siege|revolution|insurgency|occupation|intifada|strike))"
                    + " (?:that |which )?(?:began|started|broke out|erupted) in ((?:1[5-9]|20)\\d\\d)\\b");

    private ActorFacts() {}

    /** What a document states, in reading order of each kind; nothing for other languages. */
    public static List<Fact> of(Document document) {
        List<Fact> facts = new ArrayList<>();
        if (document.language().equals("en")) {
            String text = document.text();
            if (tellsOf(OF_LOSS, text)) {
                control(LOST, ControlFact.Polarity.LOST, text, facts);
            }
            if (tellsOf(OF_GAIN, text)) {
                control(GAINED, ControlFact.Polarity.GAINED, text, facts);
            }
            if (tellsOf(OF_ACTORS, text)) {
                actors(text, facts);
            }
            if (tellsOf(OF_STARTS, text)) {
                starts(text, facts);
            }
        }
        return facts;
    }

    private static boolean tellsOf(List<String> words, String text) {
        return words.stream().anyMatch(text::contains);
    }

    private static void control(Pattern pattern, ControlFact.Polarity polarity, String text, List<Fact> facts) {
        for (Matcher found = pattern.matcher(text); found.find(); ) {
            String place = found.group(1) != null ? found.group(1) : found.group(2);
            facts.add(new ControlFact(span(found), polarity, place == null ? "" : place));
        }
    }

    private static void actors(String text, List<Fact> facts) {
        for (Matcher found = ACTOR.matcher(text); found.find(); ) {
            boolean leads = found.group(1).matches("led|headed|commanded");
            facts.add(new ActorFact(span(found), leads ? ActorFact.Role.LEADS : ActorFact.Role.BACKS, found.group(2)));
        }
    }

    private static void starts(String text, List<Fact> facts) {
        for (Matcher found = STARTED.matcher(text); found.find(); ) {
            String[] words = found.group(1).toLowerCase(Locale.ROOT).strip().split(" ");
            String last = words[words.length - 1];
            String what = words.length > 1 ? words[words.length - 2] + " " + last : last;
            facts.add(new StartFact(span(found), what, Integer.parseInt(found.group(2))));
        }
    }

    private static Span span(Matcher found) {
        return new Span(found.start(), found.end());
    }
}
