package dev.dateline.domain.alert.told;

import dev.dateline.domain.alert.Alert;
import dev.dateline.domain.alert.Cause;
import dev.dateline.domain.alert.Novelty;
import dev.dateline.domain.alert.Reason;
import dev.dateline.domain.alert.Receipt;
import dev.dateline.domain.alert.told.Notice.Met;
import dev.dateline.domain.article.ArticleId;
import dev.dateline.domain.story.ReportRef;
import dev.dateline.domain.story.StoryId;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;

/** Writes the alerts of one subscriber. Equal for equal subscriber, thread and number are their ids. */
final class AlertForm {
    private final String subscriber;

    AlertForm(String subscriber) {
        this.subscriber = subscriber;
    }

    /** The thread of a story's alerts. */
    String thread(StoryId story) {
        return ArticleId.of(subscriber + "|" + story).value();
    }

    /** The thread of what remains of a story when all that was told of it went into another one. */
    String threadAfter(Told told, StoryId story, StoryId into) {
        return ArticleId.of(String.join("|", subscriber, told.thread(), story.value(), into.value()))
                .value();
    }

    /** A story that meets rules, once it is told. */
    Alert news(Told told, Alert.Kind kind, Met notice, List<Novelty> news, Instant at) {
        Comparator<ReportRef> standing = Comparator.comparing(StoryFacts::stands);
        ReportRef newest = notice.state().reports().stream()
                .max(standing.thenComparing(ReportRef::seenAt))
                .orElseThrow();
        Reason first = notice.met().get(0);
        return alert(
                told,
                kind,
                first,
                notice.met(),
                notice.state().title(),
                new Cause.StoryMet(notice.story(), newest),
                news,
                at);
    }

    /** That something told was otherwise, once it is told. It names every rule that told it. */
    Alert correction(Told told, Cause.StoryMet cause, String title, List<Novelty> news, Instant at) {
        List<Reason> rules = told.rules().stream()
                .map(rule -> new Reason(rule, rule, List.of()))
                .toList();
        Reason first = rules.isEmpty() ? new Reason("", "", List.of()) : rules.get(0);
        return alert(told, Alert.Kind.CORRECTION, first, rules, title, cause, news, at);
    }

    private Alert alert(
            Told told,
            Alert.Kind kind,
            Reason first,
            List<Reason> reasons,
            String title,
            Cause.StoryMet cause,
            List<Novelty> news,
            Instant at) {
        return new Alert(
                ArticleId.of(subscriber + "|" + told.thread() + "|" + told.number())
                        .value(),
                subscriber,
                first.rule(),
                first.name(),
                title,
                cause,
                at,
                told.thread(),
                told.number(),
                kind,
                reasons,
                news,
                Receipt.NONE,
                List.copyOf(told.absorbed()));
    }
}
