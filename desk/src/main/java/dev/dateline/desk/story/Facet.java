package dev.dateline.desk.story;

import dev.dateline.domain.story.Mention;
import dev.dateline.domain.story.Story;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.stream.Stream;

/** What stories can be told apart by, one choice of each at a time; choices of several combine. */
public enum Facet {
    /** The phase of its life; ids are {@code breaking}, {@code developing}, … */
    PHASE(story -> Stream.of(Trait.of(story.phase().name().toLowerCase(Locale.ROOT)))),
    /** The language lane. */
    LANGUAGE(story -> Stream.of(Trait.of(story.lane()))),
    /** A place that it is about. */
    PLACE(story -> mentions(story, Facet::isPlace)),
    /** Whom or what it is about: a person, an organisation, a name. */
    TOPIC(story -> mentions(story, Facet::isTopic)),
    /** Who tells it. */
    OUTLET(story -> story.outlets().stream().map(Trait::of));

    private static final int MOST_TRAITS = 12;

    private final Function<Story, Stream<Trait>> traits;

    Facet(Function<Story, Stream<Trait>> traits) {
        this.traits = traits;
    }

    /** Its name in addresses. */
    public String parameter() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** What a story has of it; of outlets all, of what it mentions the most named. */
    List<Trait> of(Story story) {
        return traits.apply(story).toList();
    }

    private static Stream<Trait> mentions(Story story, Function<Mention.Kind, Boolean> wanted) {
        return story.mentions().stream()
                .filter(mention -> wanted.apply(mention.kind()))
                .limit(MOST_TRAITS)
                .map(mention -> new Trait(mention.id(), mention.text()));
    }

    private static boolean isPlace(Mention.Kind kind) {
        return kind == Mention.Kind.PLACE;
    }

    private static boolean isTopic(Mention.Kind kind) {
        return kind == Mention.Kind.PERSON || kind == Mention.Kind.ORGANISATION || kind == Mention.Kind.NAME;
    }

    /**
     * One value of a facet.
     *
     * @param id the same for all spellings
     * @param name for readers, where a story gives one; else the id
     */
    public record Trait(String id, String name) {
        static Trait of(String id) {
            return new Trait(id, id);
        }
    }
}
