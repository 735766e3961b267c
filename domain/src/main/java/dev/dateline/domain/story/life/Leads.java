package dev.dateline.domain.story.life;

import dev.dateline.domain.article.ArticleId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** The reports to read of a story: the fullest text of each origin, the fullest first, at most five. */
final class Leads {
    private static final int MOST = 5;

    private Leads() {}

    static List<Lead> with(List<Lead> leads, Voice voice) {
        List<Lead> left = without(leads, voice.article());
        return voice.isOwnText()
                ? fullest(
                        left,
                        List.of(new Lead(
                                voice.article(), ShortKey.of(voice.origin().id()), voice.words())))
                : left;
    }

    static List<Lead> without(List<Lead> leads, ArticleId article) {
        return leads.stream().filter(lead -> !lead.article().equals(article)).toList();
    }

    /** Of both; among equally full texts those of the first list come first. */
    static List<Lead> fullest(List<Lead> leads, List<Lead> more) {
        List<Lead> all = new ArrayList<>(leads);
        all.addAll(more);
        all.sort(Comparator.comparingInt(Lead::words).reversed());
        List<Lead> chosen = new ArrayList<>();
        for (Lead lead : all) {
            if (chosen.size() < MOST && chosen.stream().noneMatch(c -> c.origin() == lead.origin())) {
                chosen.add(lead);
            }
        }
        return List.copyOf(chosen);
    }
}
