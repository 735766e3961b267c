package dev.dateline.app.command;

import dev.dateline.app.erasure.Erasing;
import dev.dateline.app.erasure.Finding;
import dev.dateline.app.erasure.Found;
import dev.dateline.app.erasure.LastTraces;
import dev.dateline.app.erasure.Trace;
import dev.dateline.app.erasure.Wanted;
import dev.dateline.domain.erasure.Erasure;
import dev.dateline.schemas.Topics;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code erase}: takes something off the wire, for good. */
@Command(
        name = "erase",
        mixinStandardHelpOptions = true,
        description = {
            "Erase an article, an outlet or what a source brought: it leaves stories, search and feeds, and stays out.",
            "Without --yes only what there is of it is told. Logs keep it until their time is over; the table says when."
        })
final class EraseCommand implements Callable<Integer> {
    private static final int MOST_ROUNDS = 5;

    @ArgGroup(exclusive = true, multiplicity = "1")
    @SuppressWarnings("NullAway.Init")
    private What what;

    @Option(names = "--dry-run", description = "Only tell what there is of it. So it is without --yes, too.")
    private boolean dryRun;

    @Option(names = "--yes", description = "Do it. It cannot be taken back.")
    private boolean yes;

    @Option(names = "--allow", description = "Let it in again from now on; what was erased stays erased.")
    private boolean allow;

    @Mixin
    private final EditorOption editor = new EditorOption();

    @Mixin
    private final WireOptions options = new WireOptions();

    /** What is to be erased. */
    static final class What {
        @Option(names = "--url", paramLabel = "URL", description = "The article at this address.")
        private @Nullable String url;

        @Option(names = "--outlet", paramLabel = "ID", description = "All of an outlet; its sources are removed.")
        private @Nullable String outlet;

        @Option(names = "--source", paramLabel = "ID", description = "All that a source brought; it is removed.")
        private @Nullable String source;

        @Option(names = "--list", description = "Print what was erased: a line each, with when, by whom and why.")
        private boolean list;

        private Wanted wanted() {
            if (url != null) {
                return Wanted.url(url);
            }
            return outlet == null ? Wanted.source(String.valueOf(source)) : Wanted.outlet(outlet);
        }
    }

    @Override
    public Integer call() throws InterruptedException {
        try (WireClient wire = WireClient.open(options)) {
            wire.requireTopic(Topics.ERASURES);
            if (what.list) {
                list(wire);
            } else if (allow) {
                allow(wire);
            } else {
                return erase(wire);
            }
        }
        return ExitCode.OK;
    }

    private void list(WireClient wire) throws InterruptedException {
        wire.table(Topics.ERASURES).values().forEach(one -> say(line(one)));
    }

    private static String line(Erasure one) {
        String within = one.within() == null ? "" : "with " + one.within();
        return String.join("\t", one.subject().key(), one.at().toString(), one.by(), one.why(), within)
                .stripTrailing();
    }

    private void allow(WireClient wire) throws InterruptedException {
        Wanted wanted = what.wanted();
        int let = erasing(wire).allow(wire.table(Topics.ERASURES), wanted.subject());
        if (let == 0) {
            throw CommandFailed.because("Nothing of that is on the list; ./dateline erase --list prints it.");
        }
        say(let + " entries taken off the list: what comes of it from now on is let in."
                + " A source that was removed is added again with ./dateline sources add.");
    }

    private int erase(WireClient wire) throws InterruptedException {
        Finding finding = new Finding(wire.kafka(), wire.registry(), what.wanted());
        Found found = finding.find();
        List<Trace> traces = finding.traces(found);
        LastTraces last = LastTraces.of(wire.kafka(), traces, wire.clock().instant());
        last.lines(traces).forEach(this::say);
        if (dryRun || !yes) {
            say("Nothing was erased" + (dryRun ? "." : ": --yes does it. It cannot be taken back."));
            return dryRun ? ExitCode.OK : ExitCode.UNDECIDED;
        }
        return erase(wire, finding, found) ? told(last, traces) : ExitCode.FAILED;
    }

    /** What was on its way while it was erased is found in another round. */
    private boolean erase(WireClient wire, Finding finding, Found first) throws InterruptedException {
        Erasing erasing = erasing(wire);
        Found found = first;
        for (int round = 0; round < MOST_ROUNDS; round++) {
            erasing.keepOut(what.wanted(), found);
            int silent = erasing.takeFromStories(found);
            if (silent > 0) {
                throw CommandFailed.because(
                        silent + " stories are left: their lanes did not answer. Is ./dateline streams"
                                + " running? The same command again goes on.");
            }
            erasing.removeArticles(found);
            found = finding.find();
            found.large().clear();
            if (found.isGone()) {
                return true;
            }
        }
        return false;
    }

    private int told(LastTraces last, List<Trace> traces) {
        say("Erased, and kept out until --allow. Desks show nothing of it any more.");
        last.last(traces)
                .ifPresent(gone -> say("The last of it is gone from Kafka's files by " + gone
                        + "; of desks' archives it is gone when they have written their files anew, in a moment."));
        return ExitCode.OK;
    }

    private Erasing erasing(WireClient wire) {
        return new Erasing(
                wire.kafka(),
                wire.registry(),
                new Erasing.Slip(editor.by(), wire.clock().instant(), editor.why()));
    }

    private void say(String line) {
        editor.out().println(line);
    }
}
