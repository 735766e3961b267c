package dev.dateline.app.erasure;

import dev.dateline.app.topic.OutcomeTail;
import dev.dateline.app.topic.TopicWriter;
import dev.dateline.domain.article.ArticleId;
import dev.dateline.domain.story.ReportRef;
import dev.dateline.domain.story.Story;
import dev.dateline.domain.story.StoryChange;
import dev.dateline.domain.story.StoryEvent;
import dev.dateline.domain.story.StoryId;
import dev.dateline.domain.story.work.Command;
import dev.dateline.domain.story.work.CommandOutcome;
import dev.dateline.domain.story.work.Order;
import dev.dateline.schemas.Topics;
import dev.dateline.schemas.kafka.KafkaConnection;
import dev.dateline.schemas.registry.SchemaRegistry;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/**
 * Takes erased articles out of stories. Each story's lane is asked to; a story that its lane has forgotten, which it says, is written
 * by nobody else any more, and so it is written from here.
 */
final class StoryErasing implements AutoCloseable {
    private static final Duration PATIENCE = Duration.ofSeconds(30);
    private static final int TOGETHER = 500;

    private final Erasing.Slip slip;
    private final OutcomeTail outcomes;
    private final TopicWriter<Command> commands;
    private final TopicWriter<Story> stories;
    private final TopicWriter<StoryEvent> events;

    StoryErasing(KafkaConnection kafka, SchemaRegistry registry, Erasing.Slip slip) {
        this.slip = slip;
        this.outcomes = new OutcomeTail(kafka, registry);
        this.commands = new TopicWriter<>(kafka, registry, Topics.COMMANDS);
        this.stories = new TopicWriter<>(kafka, registry, Topics.STORIES);
        this.events = new TopicWriter<>(kafka, registry, Topics.STORY_EVENTS);
    }

    /** Returns how many stories' lanes did not answer. */
    int erase(Found found) {
        Map<String, Command> asked = new LinkedHashMap<>();
        int silent = 0;
        Map<StoryId, Story> all = new LinkedHashMap<>(found.stories());
        all.putAll(found.large());
        for (Story story : all.values()) {
            Command command = command(story, found);
            asked.put(command.id(), command);
            if (asked.size() == TOGETHER) {
                silent += ask(asked, found);
                asked.clear();
            }
        }
        return silent + ask(asked, found);
    }

    private Command command(Story story, Found found) {
        Set<ArticleId> articles = new LinkedHashSet<>();
        found.redaction()
                .gone(story)
                .forEach(report -> articles.add(report.article().whole()));
        if (story.reportCount() > story.reports().size() || articles.isEmpty()) {
            articles.addAll(found.articles());
        }
        Order order = new Order.Erase(story.id(), List.copyOf(articles));
        return new Command(UUID.randomUUID().toString(), slip.at(), slip.by(), story.lane(), order, slip.why(), null);
    }

    private int ask(Map<String, Command> asked, Found found) {
        asked.values().forEach(command -> commands.write(command.lane(), command));
        commands.flush();
        Map<String, CommandOutcome> answers = outcomes.ofAll(asked.keySet(), PATIENCE);
        answers.forEach((id, outcome) -> {
            Command command = asked.get(id);
            if (outcome instanceof CommandOutcome.Refused && command != null) {
                write(command, found);
            }
        });
        stories.flush();
        events.flush();
        return asked.size() - answers.size();
    }

    private void write(Command command, Found found) {
        Story story = found.stories().get(command.order().story());
        if (story == null) {
            return;
        }
        Story left = found.redaction().after(story);
        List<ArticleId> gone =
                found.redaction().gone(story).stream().map(ReportRef::article).toList();
        StoryEvent event = new StoryEvent(
                story.id(), left.sequence(), slip.at(), story.lane(), new StoryChange.Erased(gone), command.hand());
        events.write(story.id().value(), event);
        stories.write(story.id().value(), left);
    }

    @Override
    public void close() {
        outcomes.close();
        commands.close();
        stories.close();
        events.close();
    }
}
