package dev.dateline.schemas.codec;

import dev.dateline.domain.alert.told.Told;
import dev.dateline.domain.article.ArticleId;
import dev.dateline.domain.story.StoryPhase;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.stream.Collectors;

/** What a subscriber has been told of a story. */
public final class ToldCodec extends AvroCodec<Told, dev.dateline.wire.Told> {
    public ToldCodec() {
        super(dev.dateline.wire.Told.class);
    }

    @Override
    public dev.dateline.wire.Told toAvro(Told told) {
        return new dev.dateline.wire.Told(
                told.thread(),
                told.since(),
                told.number(),
                dev.dateline.wire.StoryPhase.valueOf(told.phase().name()),
                List.copyOf(told.origins()),
                List.copyOf(told.numbers()),
                List.copyOf(told.faults()),
                told.reports().stream().map(ArticleId::value).toList(),
                List.copyOf(told.rules()),
                told.touched(),
                List.copyOf(told.absorbed()),
                List.copyOf(told.tolls()),
                List.copyOf(told.contradictions()));
    }

    @Override
    public Told fromAvro(dev.dateline.wire.Told wire) {
        return new Told(
                wire.getThread(),
                wire.getSince(),
                wire.getNumber(),
                StoryPhase.valueOf(wire.getPhase().name()),
                new LinkedHashSet<>(wire.getOrigins()),
                new LinkedHashSet<>(wire.getNumbers()),
                new LinkedHashSet<>(wire.getFaults()),
                wire.getReports().stream().map(ArticleId::new).collect(Collectors.toCollection(LinkedHashSet::new)),
                new LinkedHashSet<>(wire.getRules()),
                wire.getTouched(),
                new LinkedHashSet<>(wire.getAbsorbed()),
                new LinkedHashSet<>(wire.getTolls()),
                new LinkedHashSet<>(wire.getContradictions()));
    }
}
