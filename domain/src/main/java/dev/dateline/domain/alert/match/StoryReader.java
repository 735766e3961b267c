package dev.dateline.domain.alert.match;

import dev.dateline.domain.article.ArticleId;
import dev.dateline.domain.article.ArticleKind;
import dev.dateline.domain.story.ReportRef;
import dev.dateline.domain.story.Story;
import dev.dateline.domain.story.words.WordReader;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Reads stories. Remembers the words of the reports read last, so that of a story's next state only what is new is read. */
final class StoryReader {
    private final Map<ArticleId, ReportText> known;

    /** @param remembered of how many reports the words are kept; some 4 kB each */
    StoryReader(int remembered) {
        this.known = Collections.synchronizedMap(new LinkedHashMap<>(16, .75f, true) {
            @Override
            protected boolean removeEldestEntry(Map.Entry<ArticleId, ReportText> eldest) {
                return size() > remembered;
            }
        });
    }

    StoryText read(Story story) {
        WordReader words = WordReader.of(story.lane());
        List<ReportText> texts =
                story.reports().stream().map(report -> read(report, words)).toList();
        return new StoryText(story, words, texts);
    }

    /** What was withdrawn says nothing any more. */
    private ReportText read(ReportRef report, WordReader words) {
        if (report.kind() == ArticleKind.WITHDRAWN) {
            return ReportText.NOTHING;
        }
        ReportText text = known.get(report.article());
        if (text == null || !text.isOf(report)) {
            text = ReportText.read(report, words);
            known.put(report.article(), text);
        }
        return text;
    }
}
