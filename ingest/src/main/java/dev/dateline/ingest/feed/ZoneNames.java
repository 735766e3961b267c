package dev.dateline.ingest.feed;

import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Time zones by the abbreviations that feeds write, each one fixed offset, or by their place ({@code Europe/Brussels}).
 *
 * <p>An abbreviation used in several countries means the one that writes it most in feeds: CST is North America's, IST
 * India's, BST Britain's.
 */
final class ZoneNames {
    /** RFC 822 had their signs wrong, so RFC 2822 says to read each as UTC. */
    private static final String MILITARY = "abcdefghiklmnopqrstuvwxyz";

    private static final Map<String, ZoneOffset> OFFSETS = new HashMap<>();

    static {
        name("+00:00", "z ut utc gmt wet zulu");
        name("+01:00", "cet met bst west wat mez");
        name("+02:00", "cest mest eet sast cat mesz");
        name("+03:00", "eest msk eat trt");
        name("+03:30", "irst");
        name("+04:00", "msd gst");
        name("+05:00", "pkt");
        name("+05:30", "ist");
        name("+05:45", "npt");
        name("+06:00", "bdt");
        name("+07:00", "ict wib");
        name("+08:00", "hkt sgt awst pht myt wita");
        name("+09:00", "jst kst wit");
        name("+09:30", "acst");
        name("+10:00", "aest");
        name("+10:30", "acdt");
        name("+11:00", "aedt");
        name("+12:00", "nzst");
        name("+13:00", "nzdt");
        name("-02:30", "ndt");
        name("-03:00", "adt brt art");
        name("-03:30", "nst");
        name("-04:00", "ast at edt clt vet");
        name("-05:00", "est et cdt cot pet");
        name("-06:00", "cst ct mdt");
        name("-07:00", "mst mt pdt");
        name("-08:00", "pst pt akdt");
        name("-09:00", "akst");
        name("-10:00", "hst");
    }

    private ZoneNames() {}

    private static void name(String offset, String names) {
        for (String name : names.split(" ")) {
            OFFSETS.put(name, ZoneOffset.of(offset));
        }
    }

    static @Nullable ZoneId abbreviated(String folded) {
        return MILITARY.contains(folded) && folded.length() == 1 ? ZoneOffset.UTC : OFFSETS.get(folded);
    }

    /** A zone by its place; null when there is no such place. */
    static @Nullable ZoneId placed(String place) {
        if (ZoneId.getAvailableZoneIds().contains(place)) {
            return ZoneId.of(place);
        }
        String wanted = place.toLowerCase(Locale.ROOT);
        return ZoneId.getAvailableZoneIds().stream()
                .filter(id -> id.toLowerCase(Locale.ROOT).equals(wanted))
                .findFirst()
                .map(ZoneId::of)
                .orElse(null);
    }
}
