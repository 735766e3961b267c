package dev.dateline.bench.quality.story;

import dev.dateline.bench.quality.Corpora;
import java.util.ArrayList;
import java.util.List;

/** The five families of labelled stories, the last one apart by language. */
final class StoryCorpora {
    private static final List<String> ONE_LANGUAGE = List.of("fnc", "neus", "gva", "ecbplus");
    private static final String MANY_LANGUAGES = "og2021";
    private static final List<String> LANGUAGES = List.of("en", "es", "pt", "fr", "de", "ru", "sl", "ar");

    private StoryCorpora() {}

    /** Those that are at hand. */
    static List<StoryCorpus> read(Corpora corpora) {
        List<StoryCorpus> read = new ArrayList<>();
        for (String name : ONE_LANGUAGE) {
            corpora.find("stories/" + name + ".jsonl.gz").ifPresent(file -> read.add(StoryCorpus.read(name, file)));
        }
        corpora.find("stories/" + MANY_LANGUAGES + ".jsonl.gz").ifPresent(file -> {
            StoryCorpus all = StoryCorpus.read(MANY_LANGUAGES, file);
            LANGUAGES.forEach(language -> read.add(all.in(language)));
        });
        return read;
    }
}
