package dev.dateline.app.command;

import dev.dateline.app.corpus.CorpusLine;
import dev.dateline.app.corpus.CorpusReader;
import dev.dateline.domain.story.StaticTerms;
import dev.dateline.domain.story.lane.Clusterer;
import dev.dateline.domain.story.lane.LaneLimits;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.Locale;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code cluster}: places the articles of a file into stories, through the code that the topology runs. */
@Command(
        name = "cluster",
        description = {
            "Place the articles of a file into stories.",
            "",
            "One line an article, in the file's order: article-id TAB story-id.",
            "The code is that of the running wire: one lane a language, time from published_at, no look ahead."
        },
        footer = {
            "",
            "A line of the file is a JSON object: id, lang, published_at, outlet, title, text.",
            "A line that is no article is told on standard error and left out."
        })
final class ClusterCommand implements Callable<Integer> {
    /** Of so many bad lines each is told; the rest are counted. */
    private static final int TOLD = 5;

    @Parameters(paramLabel = "CORPUS", description = "A file of JSON lines, plain or gzip.")
    @SuppressWarnings("NullAway.Init")
    private Path corpus;

    @Option(names = "--timings", description = "Print on standard error how many articles a second it did.")
    private boolean timings;

    @Option(
            names = "--forget",
            description =
                    "Forget and close stories as the running wire does, instead of judging the corpus as a whole.")
    private boolean forget;

    @Spec
    @SuppressWarnings("NullAway.Init")
    private CommandSpec spec;

    private int unreadable;

    @Override
    public Integer call() throws IOException {
        PrintWriter err = spec.commandLine().getErr();
        LaneLimits limits = forget ? LaneLimits.standard() : LaneLimits.unlimited();
        Clusterer clusterer = new Clusterer(StaticTerms::shippedFor, limits, System::nanoTime);
        InputFile.read(corpus, file -> CorpusReader.read(file, line -> place(clusterer, line, err)));
        tellUnreadable(!clusterer.stories().isEmpty(), err);
        PrintWriter out = spec.commandLine().getOut();
        clusterer.stories().forEach((article, story) -> out.println(article + "\t" + story));
        out.flush();
        if (timings) {
            tell(clusterer.timings(), err);
        }
        return ExitCode.OK;
    }

    private void place(Clusterer clusterer, CorpusLine line, PrintWriter err) {
        if (line instanceof CorpusLine.Readable readable) {
            clusterer.add(readable.article());
        } else if (line instanceof CorpusLine.Unreadable bad && unreadable++ < TOLD) {
            err.println(bad.reason());
        }
    }

    private void tellUnreadable(boolean anyArticle, PrintWriter err) {
        if (!anyArticle && unreadable > 0) {
            throw CommandFailed.because(corpus + " holds no articles: give it lines of JSON, plain or gzip (--help).");
        }
        if (unreadable > TOLD) {
            err.println("… and " + (unreadable - TOLD) + " more lines that are no articles.");
        }
    }

    private static void tell(Clusterer.Timings timings, PrintWriter err) {
        double features = timings.features().toNanos() / 1e9;
        double placement = timings.placement().toNanos() / 1e9;
        err.println(String.format(
                Locale.ROOT,
                "%d articles in %.2f s: %.0f articles/s (features alone %.0f/s, placement alone %.0f/s), one core",
                timings.articles(),
                features + placement,
                timings.articles() / (features + placement),
                timings.articles() / features,
                timings.articles() / placement));
    }
}
