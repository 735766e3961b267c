package dev.dateline.bench.copies;

import java.util.List;
import java.util.Locale;
import java.util.Random;

/** News made from forms: the same words every day, other numbers, names and days. No two are copies. */
final class Templates {
    private static final List<String> DAYS =
            List.of("Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday");
    private static final List<String> PLACES = List.of(
            "Corbin Harbour", "Port Selwyn", "Arvela", "Valdora", "Easthaven", "Millbrook", "Norwick", "Tamsin Bay");
    private static final List<String> TEAMS = List.of(
            "Norwick Rovers", "Easthaven United", "Selwyn Athletic", "Arvela City", "Millbrook Town", "Harbour Albion");
    private static final List<String> FIRMS =
            List.of("Whitlock Textiles", "Grand Meridian", "Okafor Shipping", "Lantern Energy", "Ferrant Steel");

    private final Random random;

    Templates(long seed) {
        random = new Random(seed);
    }

    /** One of the forms, filled anew. */
    String next() {
        return switch (random.nextInt(4)) {
            case 0 -> market();
            case 1 -> weather();
            case 2 -> fixture();
            default -> quake();
        };
    }

    private String market() {
        return String.format(
                Locale.ROOT,
                "Stocks closed %s on %s as investors weighed fresh data on jobs and prices. The main index of the "
                        + "exchange %s %d points, or %d.%d per cent, to end the session at %d.%d. Trading was moderate, "
                        + "with %d million shares changing hands.\nAmong the most active shares, %s %s %d.%d per cent "
                        + "while %s lost %d.%d per cent. Analysts said that markets would stay cautious until the "
                        + "central bank decides on rates later this month. The yield on ten-year bonds stood at %d.%d "
                        + "per cent, and the currency traded at %d.%d to the dollar.",
                either("higher", "lower"),
                any(DAYS),
                either("gained", "lost"),
                number(200),
                number(3),
                number(99),
                9_000 + number(4_000),
                number(99),
                number(900),
                any(FIRMS),
                either("rose", "fell"),
                number(9),
                number(9),
                any(FIRMS),
                number(9),
                number(9),
                number(6),
                number(99),
                number(4),
                number(99));
    }

    private String weather() {
        return String.format(
                Locale.ROOT,
                "Here is the weather for %s on %s. It will be cloudy in the morning with sunny spells in the afternoon. "
                        + "Temperatures will reach %d degrees by day and fall to %d degrees at night. The wind blows "
                        + "from the west at %d kilometres an hour, with gusts on the coast. The chance of rain is %d per "
                        + "cent. The sun rises at %d.%02d and sets at %d.%02d. The outlook for the days after: little "
                        + "change, and it stays mild for the time of the year.",
                any(PLACES),
                any(DAYS),
                12 + number(18),
                number(11),
                number(60),
                number(90),
                5 + number(2),
                number(59),
                16 + number(4),
                number(59));
    }

    private String fixture() {
        return String.format(
                Locale.ROOT,
                "%s meet %s in the league on %s, with the kick-off at %d.%02d. Supporters are asked to arrive early, as "
                        + "the car parks next to the ground fill quickly. Tickets are on sale at the box office and cost "
                        + "from %d crowns; children under twelve pay half.\nThe hosts have won %d of their last %d "
                        + "matches at home, the visitors %d of their last %d away. The referee is %s of %s. The match "
                        + "will be shown live, and there will be a summary in the late programme.",
                any(TEAMS),
                any(TEAMS),
                any(DAYS),
                12 + number(8),
                5 * number(11),
                number(60),
                number(5),
                5 + number(5),
                number(5),
                5 + number(5),
                either("Luis Ferrant", "Dana Okafor"),
                any(PLACES));
    }

    private String quake() {
        return String.format(
                Locale.ROOT,
                "A shallow earthquake of magnitude %d.%d was reported %s %d miles from %s, the geological survey said. "
                        + "The tremor occurred at %d:%02d at a depth of %d miles.\nAccording to the survey, the epicenter "
                        + "was %d miles from %s and %d miles from %s. In the past ten days there have been %d "
                        + "earthquakes of magnitude %d or greater centered nearby. This information comes from the "
                        + "notification service and was written by an algorithm.",
                2 + number(3),
                number(9),
                any(DAYS),
                number(40),
                any(PLACES),
                number(12),
                number(59),
                number(20),
                number(50),
                any(PLACES),
                50 + number(90),
                any(PLACES),
                number(9),
                3);
    }

    private int number(int most) {
        return 1 + random.nextInt(most);
    }

    private String either(String one, String other) {
        return random.nextBoolean() ? one : other;
    }

    private String any(List<String> of) {
        return of.get(random.nextInt(of.size()));
    }
}
