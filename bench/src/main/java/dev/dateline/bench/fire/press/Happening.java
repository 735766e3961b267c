package dev.dateline.bench.fire.press;

import java.util.ArrayList;
import java.util.List;

/**
 * One invented event: names, numbers and words that no other has, told by each outlet in an order of its own.
 *
 * @param number 0, 1, 2, … in the order in which they happen
 * @param place where: stands in every headline of it, and in no other's
 */
public record Happening(int number, String place, List<String> headlines, List<String> sentences) {
    private static final String[][] THEMES = {
        {"tannery fire", "dye vats", "firefighters", "smoke"},
        {"ferry collision", "hull", "divers", "moorings"},
        {"orchard blight", "saplings", "growers", "fungus"},
        {"quarry landslide", "boulders", "excavators", "scree"},
        {"museum theft", "display cases", "curators", "amulets"},
        {"cycling race", "peloton", "riders", "sprint"},
        {"school meals budget", "canteens", "councillors", "subsidy"},
        {"satellite launch", "booster", "engineers", "orbit"},
        {"choir festival", "rehearsals", "singers", "cantata"},
        {"dam inspection", "spillway", "hydrologists", "turbines"},
        {"bakery strike", "ovens", "bakers", "wages"},
        {"wolf sighting", "paddocks", "shepherds", "tracks"},
    };

    public Happening {
        headlines = List.copyOf(headlines);
        sentences = List.copyOf(sentences);
    }

    /** The event of this number: the same at every call. */
    public static Happening of(int number) {
        Coinage coin = new Coinage(number);
        String place = coin.name(3);
        String person = coin.name(2) + " " + coin.name(3);
        String other = coin.name(2) + " " + coin.name(3);
        String site = coin.name(2);
        String body = coin.name(3);
        String[] theme = coin.any(THEMES);
        return new Happening(
                number, place, headlines(theme, place, person, site), sentences(theme, coin, place, person, other, site, body));
    }

    private static List<String> headlines(String[] theme, String place, String person, String site) {
        return List.of(
                "%s %s: %s names %s".formatted(place, theme[0], person, theme[2]),
                "%s answers for %s at %s in %s".formatted(person, theme[0], site, place),
                "%s in %s: %s at %s looked at".formatted(theme[0], place, theme[1], site),
                "%s: %s, %s and %s after %s".formatted(place, theme[2], theme[1], site, theme[0]));
    }

    private static List<String> sentences(
            String[] theme, Coinage coin, String place, String person, String other, String site, String body) {
        return List.of(
                "The %s at %s in %s brought %d %s out on the same day, %s said."
                        .formatted(theme[0], site, place, coin.number(), theme[2], person),
                "%s, who speaks for the %s office, counted %d %s and asked for patience."
                        .formatted(person, body, coin.number(), theme[1]),
                "%s of the %s assembly in %s had warned of the %s a year ago."
                        .formatted(other, site, place, theme[3]),
                "In %s, people of the %s quarter spoke with %s about the %s and the %s."
                        .formatted(place, site, other, theme[1], theme[3]),
                "%s has set aside %d crowns for %s and for what the %s left behind."
                        .formatted(body, coin.number(), site, theme[0]),
                "%s and %s are to meet in %s, where the %s were last seen with the %s."
                        .formatted(person, other, place, theme[2], theme[1]));
    }

    /** The headline that an outlet gives it. */
    public String headline(int outlet) {
        return headlines.get(outlet % headlines.size());
    }

    /** The text that an outlet gives it. */
    public List<String> text(int outlet) {
        List<String> text = new ArrayList<>();
        for (int i = 0; i < sentences.size(); i++) {
            text.add(sentences.get((i * (outlet % 2 == 0 ? 1 : 5) + outlet) % sentences.size()));
        }
        return text;
    }
}
