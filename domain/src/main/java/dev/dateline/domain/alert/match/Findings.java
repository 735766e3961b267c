package dev.dateline.domain.alert.match;

import dev.dateline.domain.alert.query.Spelling;
import dev.dateline.domain.story.ReportRef;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Tells where in a story a check found what it looks for: the first place in each of a few reports. */
final class Findings {
    private static final int REPORTS = 3;

    private final StoryText story;

    Findings(StoryText story) {
        this.story = story;
    }

    List<Evidence> evidence(String asked, Check check) {
        if (check instanceof ValueLook value) {
            return List.of(new Evidence(asked, value(value), null));
        }
        List<Evidence> evidence = new ArrayList<>();
        Set<Integer> reports = new HashSet<>();
        for (Span span : spans(check)) {
            int report = Spots.text(span.first()) / 2;
            if (evidence.size() < REPORTS && reports.add(report)) {
                evidence.add(
                        new Evidence(asked, words(span), story.story().reports().get(report)));
            }
        }
        return evidence;
    }

    /** A word of the story that may have been meant; nothing when none is near. */
    String nearest(Check check) {
        if (check instanceof TermLook look) {
            return Spelling.nearest(look.term().lower(), story.vocabulary())
                    .map(near -> "; nearest is '" + near + "'")
                    .orElse("");
        }
        if (check instanceof ValueLook look) {
            List<String> values = FieldValues.of(look.field(), story.story()).stream()
                    .limit(5)
                    .toList();
            return values.isEmpty() ? "; the story has none" : "; the story has " + String.join(", ", values);
        }
        return "";
    }

    private List<Span> spans(Check check) {
        if (check instanceof Check.Near near) {
            return near.span(story).stream().toList();
        }
        return check instanceof Look look ? look.spans(story) : List.of();
    }

    private String value(ValueLook look) {
        int number = Spots.text(look.spans(story).get(0).first());
        return List.copyOf(FieldValues.of(look.field(), story.story())).get(number);
    }

    /** As it stands in the text. */
    private String words(Span span) {
        ReportRef report = story.story().reports().get(Spots.text(span.first()) / 2);
        String text = Spots.text(span.first()) % 2 == 0 ? report.title() : report.lead();
        int start = Math.min(story.word(span.first()).start(), text.length());
        int end = Math.min(story.word(span.last()).end(), text.length());
        return text.substring(start, Math.max(start, end));
    }
}
