package dev.dateline.domain.story.lane;

import static org.assertj.core.api.Assertions.assertThat;

import dev.dateline.domain.article.ArticleId;
import dev.dateline.domain.story.ClusterScore;
import dev.dateline.domain.story.StoryChange;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.format.TextStyle;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** News by template, the same words every day about another day, must not melt into one endless story. */
class TemplateNewsTest {
    private static final int DAYS = 14;
    private static final List<String> OUTLETS = List.of("post", "echo", "globe");
    private static final List<String> CLUBS =
            List.of("Harbour", "Lindow", "Corbin", "Selwyn", "Dunmore", "Alder", "Verde", "Marsh");

    private final NewsLane lane = NewsLane.in("en");
    private final Random random = new Random(20_261_122);
    private final Map<String, String> key = new HashMap<>();

    /** Each template gives an outlet's title and text of a day; its numbers are the day's, its wording the outlet's. */
    enum Template {
        WEATHER {
            @Override
            String title(int outlet, String day, Day of) {
                return List.of(
                                "Weather for " + day + ": highs of " + of.a + " degrees",
                                day + " forecast: " + of.a + " degrees and " + of.word(),
                                of.word() + " on " + day + ", up to " + of.a + " degrees")
                        .get(outlet);
            }

            @Override
            String text(int outlet, String day, Day of) {
                return "The weather on " + day + " will be " + of.word() + " with temperatures between " + of.b
                        + " and "
                        + of.a + " degrees. Winds from the " + of.side() + " reach " + of.c
                        + " kilometres an hour, the weather service said. The night brings lows of " + of.b
                        + " degrees.";
            }
        },
        MARKETS {
            @Override
            String title(int outlet, String day, Day of) {
                return List.of(
                                "Shares close " + of.way() + " " + of.b + " per cent on " + day,
                                "Stocks end " + day + " " + of.way() + ", index at " + of.c + "" + of.a,
                                "Market report: index " + of.way() + " to " + of.c + "" + of.a)
                        .get(outlet);
            }

            @Override
            String text(int outlet, String day, Day of) {
                return "The benchmark index closed " + of.way() + " " + of.b + "." + of.a + " per cent at " + of.c
                        + of.a
                        + " points on " + day + ". Banks gained " + of.a + " points while energy shares moved by "
                        + of.b
                        + " per cent. Traders pointed to interest rates. The currency stood at 1." + of.c
                        + " to the dollar.";
            }
        },
        FIXTURES {
            @Override
            String title(int outlet, String day, Day of) {
                return List.of(
                                of.home() + " " + of.a % 5 + "-" + of.b % 4 + " " + of.guest(),
                                of.home() + " v " + of.guest() + ": result of " + day,
                                "League: " + of.home() + " and " + of.guest() + " meet on " + day)
                        .get(outlet);
            }

            @Override
            String text(int outlet, String day, Day of) {
                return of.home() + " met " + of.guest() + " in the league on " + day + " and the match ended "
                        + of.a % 5
                        + "-" + of.b % 4 + " before " + of.c + "0 spectators. The first goal fell in minute " + of.a
                        + ". The coach of " + of.guest()
                        + " spoke of a hard match. The next round is played at the weekend.";
            }
        };

        abstract String title(int outlet, String day, Day of);

        abstract String text(int outlet, String day, Day of);
    }

    /** What a day's news says. */
    record Day(int number, int a, int b, int c) {
        String word() {
            return List.of("sunny", "rain", "snow", "cloudy", "stormy", "foggy", "showers")
                    .get((number * 3 + a) % 7);
        }

        String side() {
            return List.of("west", "north", "south", "east").get(b % 4);
        }

        String way() {
            return c % 2 == 0 ? "up" : "down";
        }

        String home() {
            return CLUBS.get(number % 8);
        }

        String guest() {
            return CLUBS.get((number + 1 + number / 8) % 8);
        }
    }

    @ParameterizedTest
    @EnumSource
    void theSameWordsOfAnotherDayAreAnotherEvent(Template template) {
        for (int number = 0; number < DAYS; number++) {
            Day day = new Day(number, 10 + random.nextInt(25), random.nextInt(10), 10 + random.nextInt(60));
            String name = DayOfWeek.of(number % 7 + 1).getDisplayName(TextStyle.FULL, Locale.ENGLISH);
            for (int outlet = 0; outlet < OUTLETS.size(); outlet++) {
                tell(template, outlet, number, name, day);
            }
            lane.after(Duration.ofHours(22));
        }

        ClusterScore score = ClusterScore.of(key, said());

        assertThat(score.b3()).as("%s: %s", template, score).isGreaterThanOrEqualTo(.95);
    }

    private void tell(Template template, int outlet, int number, String day, Day of) {
        String url = OUTLETS.get(outlet) + "/" + template + number;
        key.put(ArticleId.of(url).value(), "day " + number);
        lane.after(Duration.ofMinutes(40))
                .receives(url, template.title(outlet, day, of), template.text(outlet, day, of));
    }

    private Map<String, String> said() {
        Map<String, String> said = new HashMap<>();
        lane.outcomes().stream().flatMap(o -> o.events().stream()).forEach(e -> {
            if (e.change() instanceof StoryChange.Opened opened) {
                said.put(opened.report().article().value(), e.story().value());
            } else if (e.change() instanceof StoryChange.ReportJoined joined) {
                said.put(joined.report().article().value(), e.story().value());
            } else if (e.change() instanceof StoryChange.Reopened reopened) {
                said.put(reopened.report().article().value(), e.story().value());
            }
        });
        return said;
    }
}
