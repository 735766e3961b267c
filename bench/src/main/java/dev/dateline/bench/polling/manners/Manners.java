package dev.dateline.bench.polling.manners;

import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** Examines our fetcher and the naive loop, behaviour by behaviour, and prints the table. */
public final class Manners {
    private static final Map<String, String> SETTINGS = Map.of("ingest.total-timeout", "3 s");

    private final PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);

    private Manners() {}

    /** Prints the table of all rows, or of those whose numbers begin as one of the arguments. */
    public static void main(String[] rows) throws Exception {
        NaivePeer.allowHostHeader();
        boolean all = new Manners()
                .print(behaviours().stream()
                        .filter(behaviour ->
                                rows.length == 0 || Arrays.stream(rows).anyMatch(behaviour.row()::startsWith))
                        .toList());
        System.exit(all ? 0 : 1);
    }

    private boolean print(List<Behaviour> behaviours) throws Exception {
        out.println("| | asked of a fetcher | Dateline | | naive loop | |");
        out.println("|---|---|---|---|---|---|");
        int kept = 0;
        int naivelyKept = 0;
        for (Behaviour behaviour : behaviours) {
            Verdict ours = ofDateline(behaviour);
            Verdict naive = ofNaiveLoop(behaviour);
            kept += ours.kept() ? 1 : 0;
            naivelyKept += naive.kept() ? 1 : 0;
            out.println("| " + behaviour.row() + " | " + behaviour.asked() + " | " + cells(ours) + " | " + cells(naive)
                    + " |");
        }
        out.println("| | kept | " + kept + " of " + behaviours.size() + " | | " + naivelyKept + " | |");
        return kept == behaviours.size();
    }

    private static String cells(Verdict verdict) {
        return verdict.observed().replace("|", "\\|") + " | " + (verdict.kept() ? "yes" : "no");
    }

    /** Every behaviour, in order. */
    static List<Behaviour> behaviours() {
        return Stream.of(
                        ValidatorRows.all(),
                        PaceRows.all(),
                        WishRows.all(),
                        PatienceRows.all(),
                        RedirectRows.all(),
                        RefusalRows.all(),
                        HostRows.all(),
                        BodyRows.all(),
                        DoorRows.all(),
                        IntroductionRows.all(),
                        PageRows.all())
                .flatMap(List::stream)
                .sorted(Comparator.comparing(Behaviour::number).thenComparing(Behaviour::row))
                .toList();
    }

    /** What our fetcher does. */
    static Verdict ofDateline(Behaviour behaviour) throws Exception {
        try (Stage stage = new Stage((clock, port) -> new DatelinePeer(clock, SETTINGS))) {
            return behaviour.examination().on(stage);
        }
    }

    /** What the naive loop does. */
    static Verdict ofNaiveLoop(Behaviour behaviour) throws Exception {
        NaivePeer.allowHostHeader();
        try (Stage stage = new Stage(NaivePeer::new)) {
            return behaviour.examination().on(stage);
        }
    }
}
